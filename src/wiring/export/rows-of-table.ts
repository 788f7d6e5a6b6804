import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { ExportedTable } from './library-tables.ts';

const portion = 1000;

/**
 * All rows of a table as lines of JSON, in the order they were made, without the columns that stay behind. Rows of
 * other libraries are kept out by the database.
 *
 * @param tx a transaction: the rows come through a cursor
 */
export async function* rowsOfTable(tx: Db, { table, leaveOut = [] }: ExportedTable): AsyncGenerator<string> {
	const { rows: columns } = await tx.execute<{ name: string }>(sql`
		select column_name as name from information_schema.columns
		where table_schema = current_schema() and table_name = ${table} order by ordinal_position`);
	const taken = columns.filter(({ name }) => name !== 'library_id' && !leaveOut.includes(name));
	const list = sql.join(
		taken.map(({ name }) => sql.identifier(name)),
		sql`, `
	);
	await tx.execute(sql`declare exported no scroll cursor for
		select row_to_json(one)::text as line from (select ${list} from ${sql.identifier(table)} order by id) one`);
	for (;;) {
		const { rows } = await tx.execute<{ line: string }>(sql.raw(`fetch ${portion} from exported`));
		for (const { line } of rows) yield `${line}\n`;
		if (rows.length < portion) break;
	}
	await tx.execute(sql`close exported`);
}
