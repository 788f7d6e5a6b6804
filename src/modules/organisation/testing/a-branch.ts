import type { Db } from '#platform/database/index.server.ts';
import { branch, closedDay, openingHours } from '../schema.ts';

let made = 0;

type BranchFacts = {
	code?: string;
	shortName?: string;
	kind?: 'building' | 'mobile';
	openWeekdays?: readonly number[];
};

/** A building that is open 09.00–21.00 on the weekdays named (all of them unless said otherwise). */
export async function aBranch(db: Db, facts: BranchFacts = {}) {
	made++;
	const code = facts.code ?? `G${made}`;
	const shortName = facts.shortName ?? `Gedung ${made}`;
	const [row] = await db
		.insert(branch)
		.values({
			code,
			name: `Perpustakaan ${shortName}`,
			shortName,
			kind: facts.kind ?? 'building',
			sort: made
		})
		.returning({ id: branch.id, code: branch.code });
	if (!row) throw new Error('no branch was made');
	const weekdays = facts.openWeekdays ?? [1, 2, 3, 4, 5, 6, 7];
	if (weekdays.length > 0)
		await db
			.insert(openingHours)
			.values(weekdays.map((weekday) => ({ branchId: row.id, weekday, opens: '09:00', closes: '21:00' })));
	return row;
}

export async function aClosedDay(db: Db, day: string, name: string, branchId: string | null = null) {
	await db.insert(closedDay).values({ day, name, branchId });
}
