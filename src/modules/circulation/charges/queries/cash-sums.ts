import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { payment } from '../schema.ts';

export type CashSums = { receipts: number; cash: number; qris: number };

/** What came in at a branch on a day, by the receipts that stand. */
export async function cashSums(db: Db, branchId: string, day: string): Promise<CashSums> {
	const sumOf = (method: string) =>
		sql<number>`coalesce(sum(${payment.amount}) filter (where ${payment.method} = ${method}), 0)`.mapWith(
			Number
		);
	const [sums] = await db
		.select({ receipts: sql<number>`count(*)`.mapWith(Number), cash: sumOf('cash'), qris: sumOf('qris') })
		.from(payment)
		.where(and(eq(payment.branchId, branchId), eq(payment.day, day), isNull(payment.voidedAt)));
	return sums ?? { receipts: 0, cash: 0, qris: 0 };
}
