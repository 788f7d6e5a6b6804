import { and, count, eq, inArray, isNull, min } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hold, loan } from '../schema.ts';

/** The earliest day on which a copy of each title comes back; titles with nothing out are missing. */
export async function earliestDueOfTitles(db: Db, titleIds: readonly string[]): Promise<Map<string, string>> {
	if (titleIds.length === 0) return new Map();
	const rows = await db
		.select({ titleId: loan.titleId, dueOn: min(loan.dueOn) })
		.from(loan)
		.where(and(inArray(loan.titleId, [...titleIds]), isNull(loan.returnedAt)))
		.groupBy(loan.titleId);
	return new Map(rows.flatMap((row) => (row.dueOn ? [[row.titleId, row.dueOn] as const] : [])));
}

/** The due date of each copy of a title that is out. */
export async function dueDatesOfCopies(db: Db, titleId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ copyId: loan.copyId, dueOn: loan.dueOn })
		.from(loan)
		.where(and(eq(loan.titleId, titleId), isNull(loan.returnedAt)));
	return new Map(rows.map((row) => [row.copyId, row.dueOn]));
}

/** How many readers wait for each title. */
export async function queueLengths(db: Db, titleIds: readonly string[]): Promise<Map<string, number>> {
	if (titleIds.length === 0) return new Map();
	const rows = await db
		.select({ titleId: hold.titleId, waiting: count() })
		.from(hold)
		.where(and(inArray(hold.titleId, [...titleIds]), eq(hold.state, 'waiting')))
		.groupBy(hold.titleId);
	return new Map(rows.map((row) => [row.titleId, row.waiting]));
}
