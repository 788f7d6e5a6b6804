import { sql } from 'drizzle-orm';
import { copiesForShelf, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { copyStatuses } from '#modules/catalogue/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { RowChange, RowImage } from './row-change.ts';

/** A row as it is now, in the form of its images; null when it is gone. */
export async function rowNow(
	tx: Db,
	{ table, id }: Pick<RowChange, 'table' | 'id'>
): Promise<RowImage | null> {
	if (table === 'copy') {
		const [found] = await copiesForShelf(tx, [id]);
		return found ? { id: found.id, status: found.status } : null;
	}
	const { rows } = await tx.execute<{ row: RowImage }>(
		sql`select to_jsonb(x) as row from ${sql.identifier(table)} x where id = ${id} for no key update`
	);
	return rows[0]?.row ?? null;
}

/** Writes a row as it was before; one that the act made is deleted. */
export async function restoreRow(tx: Db, { table, id, before, after }: RowChange): Promise<void> {
	const name = sql.identifier(table);
	if (before === null) {
		await tx.execute(sql`delete from ${name} where id = ${id}`);
		return;
	}
	if (table === 'copy') {
		const status = copyStatuses.find((one) => one === before['status']);
		if (status) await setCopyStatus(tx, id, status);
		return;
	}
	const changed = Object.keys(before).filter(
		(column) => JSON.stringify(before[column]) !== JSON.stringify(after[column])
	);
	const set = changed.map((column) => sql`${sql.identifier(column)} = was.${sql.identifier(column)}`);
	await tx.execute(sql`update ${name} x set ${sql.join(set, sql`, `)}
		from jsonb_populate_record(null::${name}, ${JSON.stringify(before)}::jsonb) was where x.id = was.id`);
}

/**
 * The order in which the rows of an act are restored, so that no two open loans or holds claim a copy at
 * once: what it made goes first, then holds that had no copy, then the rest.
 */
export const inOrderOfRestoring = (changes: readonly RowChange[]): RowChange[] =>
	changes.toSorted((one, other) => rank(one) - rank(other));

function rank({ table, before }: RowChange): number {
	if (before === null) return table === 'loan' ? 1 : 0;
	return table === 'hold' && before['copy_id'] === null ? 2 : 3;
}
