import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { cashClose, payment } from '../schema.ts';

export type CashClosing = Omit<typeof cashClose.$inferSelect, 'id' | 'libraryId'>;

/** Days that were closed, the latest first; all branches or one. */
export const cashCloses = (
	db: Db,
	of: { from: string; to: string; branchId: string | null }
): Promise<CashClosing[]> =>
	db
		.select()
		.from(cashClose)
		.where(
			and(
				gte(cashClose.day, of.from),
				lte(cashClose.day, of.to),
				of.branchId === null ? undefined : eq(cashClose.branchId, of.branchId)
			)
		)
		.orderBy(desc(cashClose.day), desc(cashClose.closedAt));

/** How the drawer of a branch was closed for a day; undefined while it is open. */
export async function cashCloseOf(db: Db, branchId: string, day: string): Promise<CashClosing | undefined> {
	const [found] = await db
		.select()
		.from(cashClose)
		.where(and(eq(cashClose.branchId, branchId), eq(cashClose.day, day)));
	return found;
}

/** Earlier days on which a branch took money that nobody has counted yet, the oldest first. */
export async function daysNotClosed(db: Db, branchId: string, before: string): Promise<string[]> {
	const { rows } = await db.execute<{ day: string }>(sql`
		select distinct ${payment.day}::text as day from ${payment}
		where ${payment.branchId} = ${branchId} and ${payment.day} < ${before} and not exists (
			select 1 from ${cashClose} where ${cashClose.branchId} = ${branchId} and ${cashClose.day} = ${payment.day})
		order by 1 limit 31`);
	return rows.map(({ day }) => day);
}
