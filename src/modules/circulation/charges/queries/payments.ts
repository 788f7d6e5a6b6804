import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import { membersByIds } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { charge, payment, paymentLine } from '../schema.ts';

export type StoredPayment = Omit<typeof payment.$inferSelect, 'libraryId'>;

export type PaymentWithLines = StoredPayment & {
	lines: { kind: (typeof charge.$inferSelect)['kind']; title: string | null; amount: number }[];
	/** What is still to be paid of the charges that it was for. */
	stillOpen: number;
};

/** A payment as its receipt shows it; undefined when there is none. */
export async function paymentByPublicId(db: Db, publicId: string): Promise<PaymentWithLines | undefined> {
	const [found] = await db.select().from(payment).where(eq(payment.publicId, publicId));
	if (!found) return undefined;
	const lines = await db
		.select({ kind: charge.kind, copyId: charge.copyId, amount: paymentLine.amount, open: openNow })
		.from(paymentLine)
		.innerJoin(charge, eq(charge.id, paymentLine.chargeId))
		.where(eq(paymentLine.paymentId, found.id))
		.orderBy(asc(charge.madeAt), asc(charge.id));
	const copyIds = lines.flatMap(({ copyId }) => copyId ?? []);
	const copies =
		copyIds.length > 0 ? await copiesForLoans(db, copyIds) : new Map<string, { title: string }>();
	return {
		...found,
		lines: lines.map(({ kind, copyId, amount }) => ({
			kind,
			amount,
			title: copies.get(copyId ?? '')?.title ?? null
		})),
		stillOpen: lines.reduce((sum, { open }) => sum + open, 0)
	};
}

const openNow = sql<number>`${charge.amount} - ${charge.paid} - ${charge.waived}`.mapWith(Number);

/** The payments of a member, the latest first. */
export const paymentsOfMember = (db: Db, memberId: string): Promise<StoredPayment[]> =>
	db
		.select()
		.from(payment)
		.where(eq(payment.memberId, memberId))
		.orderBy(desc(payment.receivedAt), desc(payment.id))
		.limit(20);

export type PaymentOfDay = StoredPayment & { member: { name: string; card: string } | null };

/** Every receipt of a branch and day in the order of their numbers, with its member; voided ones too. */
export async function paymentsOfDay(db: Db, branchId: string, day: string): Promise<PaymentOfDay[]> {
	const rows = await db
		.select()
		.from(payment)
		.where(and(eq(payment.branchId, branchId), eq(payment.day, day)))
		.orderBy(asc(payment.number));
	const members = await membersByIds(db, [...new Set(rows.map(({ memberId }) => memberId))]);
	const byId = new Map(members.map((row) => [row.id, { name: row.name, card: row.cardNumber }]));
	return rows.map((row) => ({ ...row, member: byId.get(row.memberId) ?? null }));
}
