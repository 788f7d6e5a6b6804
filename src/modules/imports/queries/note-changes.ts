import { copiesByIds, titleColumns, titlesByIds } from '#modules/catalogue/index.server.ts';
import { membersByIds } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { notice, type Place } from '../rules/notice.ts';
import type { ImportPlan } from '../rules/plan/plan-import.ts';

type Change = { id: string; place: Place; facts: object };

/** Whole records are large: so many are compared at a time. */
const atOnce = 500;

/** Puts a line into the report for each row that will be written anew, with the columns that differ. */
export async function noteChanges(db: Db, plan: ImportPlan): Promise<void> {
	const titles = plan.titles.update.map(({ id, place, entry }) => ({
		id,
		place,
		facts: titleColumns(entry)
	}));
	await compare(plan, titles, (ids) => titlesByIds(db, ids));
	await compare(plan, plan.copies.update, (ids) => copiesByIds(db, ids));
	await compare(plan, plan.members.update, (ids) => membersByIds(db, ids));
}

async function compare(
	plan: ImportPlan,
	changes: readonly Change[],
	read: (ids: string[]) => Promise<({ id: string } & object)[]>
): Promise<void> {
	for (let from = 0; from < changes.length; from += atOnce) {
		const some = changes.slice(from, from + atOnce);
		const rows = await read(some.map(({ id }) => id));
		const ours = new Map(rows.map((row) => [row.id, new Map<string, unknown>(Object.entries(row))]));
		for (const { id, place, facts } of some)
			plan.notices.push(
				notice(place, 'row-updated', { columns: differing(facts, ours.get(id) ?? new Map()).join(', ') })
			);
	}
}

/** Columns that are no facts of the source. */
const own = new Set(['id', 'createdAt', 'legacySource', 'legacyId']);

function differing(facts: object, ours: ReadonlyMap<string, unknown>): string[] {
	return Object.entries(facts).flatMap(([column, value]) =>
		own.has(column) || JSON.stringify(value ?? null) === JSON.stringify(ours.get(column) ?? null)
			? []
			: [column]
	);
}
