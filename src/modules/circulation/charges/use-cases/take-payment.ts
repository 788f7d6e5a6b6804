import { eq, sql } from 'drizzle-orm';
import { lockMember } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../../act.ts';
import { hasQrisImage } from '../queries/qris-image.ts';
import type { PaymentMethod } from '../rules/charge-kinds.ts';
import { spreadPayment } from '../rules/spread-payment.ts';
import { refusalsOfPayment, type PaymentCode } from '../rules/take-payment.ts';
import { charge, payment, paymentLine } from '../schema.ts';
import { isCashClosed, lockCashOf } from './lock-cash.ts';
import { lockCharges } from './lock-charges.ts';

export type PaymentInput = {
	memberId: string;
	/** Public ids of the charges that are paid, in whole or in part. */
	charges: readonly string[];
	/** Whole rupiah; null pays all that is open of them. */
	amount: number | null;
	method: PaymentMethod;
	/** Cash that was handed over; the rest is change. */
	tendered?: number | null;
	/** Whose drawer the money goes into. */
	branchId: string;
	key?: string | undefined;
};

export type PaymentOutcome =
	| { ok: true; payment: string; amount: number; change: number }
	| { ok: false; reasons: Reason<PaymentCode>[] };

/**
 * Takes money for charges of a member and gives it a receipt. The charges are locked first: two desks that take money
 * for the same charge at once get it once.
 */
export function takePayment(db: Db, input: PaymentInput, act: Act): Promise<PaymentOutcome> {
	const { key, memberId, amount, method } = input;
	const asked = `payment ${memberId} ${amount ?? 'all'} ${method}`;
	return inTransaction(db, (tx) => answerOnce(tx, { key, asked }, () => take(tx, input, act)));
}

async function take(tx: Db, input: PaymentInput, act: Act): Promise<PaymentOutcome> {
	const { memberId, method, branchId } = input;
	const day = dayOfInstant(act.now);
	await lockMember(tx, memberId);
	const chosen = await lockCharges(tx, memberId, input.charges);
	await lockCashOf(tx, day);
	const open = chosen.reduce((sum, row) => sum + row.open, 0);
	const amount = input.amount ?? open;
	const tendered = method === 'cash' ? (input.tendered ?? null) : null;
	const reasons = refusalsOfPayment({
		amount,
		open,
		charges: chosen.length,
		method,
		tendered,
		hasQris: method === 'qris' && (await hasQrisImage(tx)),
		isDayClosed: await isCashClosed(tx, branchId, day)
	});
	if (reasons.length > 0) return { ok: false, reasons };
	const [made] = await tx
		.insert(payment)
		.values({
			memberId,
			branchId,
			day,
			number: await nextNumber(tx, day),
			method,
			amount,
			tendered,
			receivedAt: act.now,
			receivedBy: act.actorId
		})
		.returning({ id: payment.id, publicId: payment.publicId });
	if (!made) throw new Error('a payment was inserted but not returned');
	const shares = spreadPayment(amount, chosen);
	await tx.insert(paymentLine).values(shares.map((share) => ({ ...share, paymentId: made.id })));
	for (const { chargeId, amount: share } of shares)
		await tx
			.update(charge)
			.set({ paid: sql`${charge.paid} + ${share}`, version: sql`${charge.version} + 1` })
			.where(eq(charge.id, chargeId));
	const publicIds = new Map(chosen.map(({ id, publicId }) => [id, publicId]));
	await recordServiceEvents(
		tx,
		shares.map((share) => ({
			kind: 'circulation.charge.paid',
			occurredAt: act.now,
			channel: act.channel,
			branchId,
			personId: memberId,
			actorId: act.actorId,
			facts: {
				charge: publicIds.get(share.chargeId) ?? '',
				payment: made.publicId,
				method,
				amount: share.amount
			}
		}))
	);
	return { ok: true, payment: made.publicId, amount, change: tendered === null ? 0 : tendered - amount };
}

/** The next number of the day; the caller holds the lock of its drawer. */
async function nextNumber(tx: Db, day: string): Promise<number> {
	const [row] = await tx
		.select({ last: sql<number>`coalesce(max(${payment.number}), 0)`.mapWith(Number) })
		.from(payment)
		.where(eq(payment.day, day));
	return (row?.last ?? 0) + 1;
}
