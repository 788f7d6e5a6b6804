import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../schema.ts';

/** What was lent to an institution on one day: how many books, how many of them are back, until when. */
export type LoanBatch = { day: string; lent: number; returned: number; dueOn: string };

const lentOn = sql<string>`(${loan.lentAt} at time zone 'Asia/Jakarta')::date::text`;

const counted = {
	day: lentOn,
	lent: sql<number>`count(*)::int`,
	returned: sql<number>`count(${loan.returnedAt})::int`,
	dueOn: sql<string>`max(${loan.dueOn})::text`
};

/** The days on which a member borrowed and that are not all back yet, the latest first. */
export function openBatchesOf(db: Db, memberId: string): Promise<LoanBatch[]> {
	return db
		.select(counted)
		.from(loan)
		.where(eq(loan.memberId, memberId))
		.groupBy(lentOn)
		.having(sql`count(*) > count(${loan.returnedAt})`)
		.orderBy(sql`1 desc`);
}

/** All that was lent with a loan, to the same card on the same day. */
export async function batchOfLoan(db: Db, loanId: string): Promise<LoanBatch | undefined> {
	const same = db
		.select({ memberId: loan.memberId, day: lentOn.as('day') })
		.from(loan)
		.where(eq(loan.id, loanId))
		.as('same');
	const [found] = await db
		.select(counted)
		.from(loan)
		.innerJoin(same, and(eq(same.memberId, loan.memberId), sql`${same.day} = ${lentOn}`))
		.groupBy(lentOn);
	return found;
}
