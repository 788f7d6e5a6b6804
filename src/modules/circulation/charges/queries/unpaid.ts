import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { charge } from '../schema.ts';

/** What is still to be paid of a charge. */
export const openAmount = sql<number>`(${charge.amount} - ${charge.paid} - ${charge.waived})`.mapWith(Number);

const isOpen = sql`${charge.paid} + ${charge.waived} < ${charge.amount}`;
const sumOpen = sql<number>`coalesce(sum(${openAmount}), 0)`.mapWith(Number);

/** Rupiah that a member has not paid yet. */
export async function unpaidOfMember(db: Db, memberId: string): Promise<number> {
	const [row] = await db
		.select({ sum: sumOpen })
		.from(charge)
		.where(sql`${eq(charge.memberId, memberId)} and ${isOpen}`);
	return row?.sum ?? 0;
}

/** The same for every member who owes something. */
export async function unpaidByMember(db: Db): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.select({ memberId: charge.memberId, sum: sumOpen })
		.from(charge)
		.where(isOpen)
		.groupBy(charge.memberId);
	return new Map(rows.map(({ memberId, sum }) => [memberId, sum]));
}
