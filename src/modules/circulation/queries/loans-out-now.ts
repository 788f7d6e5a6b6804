import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../schema.ts';

/** How many copies are out, and how many of them are late. */
export async function loansOutNow(db: Db, of: { today: string; branchId: string | null }) {
	const [row] = await db
		.select({
			open: count(),
			overdue: sql<number>`count(*) filter (where ${loan.dueOn} < ${of.today} and ${loan.claimedOn} is null)::int`
		})
		.from(loan)
		.where(and(isNull(loan.returnedAt), of.branchId === null ? undefined : eq(loan.branchId, of.branchId)));
	return row ?? { open: 0, overdue: 0 };
}
