import { count, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../schema.ts';

/** How often titles have been lent: all of them, or those named. */
export async function loanCounts(db: Db, titleIds?: readonly string[]): Promise<Map<string, number>> {
	const rows = await db
		.select({ titleId: loan.titleId, loans: count() })
		.from(loan)
		.where(titleIds === undefined ? undefined : inArray(loan.titleId, [...titleIds]))
		.groupBy(loan.titleId);
	return new Map(rows.map((row) => [row.titleId, row.loans]));
}
