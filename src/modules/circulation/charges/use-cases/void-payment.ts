import { eq, sql } from 'drizzle-orm';
import { lockMember } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { charge, payment, paymentLine } from '../schema.ts';
import { isCashClosed, lockCashOf } from './lock-cash.ts';

export type VoidCode =
	'payment.unknown' | 'payment.voided-already' | 'payment.other-day' | 'payment.day-closed' | 'note.missing';
export type VoidOutcome = { ok: true } | { ok: false; code: VoidCode };

/**
 * Takes back a payment that was wrong, on its own day and before the drawer is counted: the money is handed back, the
 * charges are open again. The receipt keeps its number and says that it does not count.
 *
 * @param input.note why; never empty
 */
export function voidPayment(
	db: Db,
	input: { payment: string; note: string },
	act: Act
): Promise<VoidOutcome> {
	return inTransaction(db, async (tx): Promise<VoidOutcome> => {
		const note = input.note.trim();
		const [known] = await tx
			.select({ memberId: payment.memberId })
			.from(payment)
			.where(eq(payment.publicId, input.payment));
		if (!known) return { ok: false, code: 'payment.unknown' };
		await lockMember(tx, known.memberId);
		const [found] = await tx.select().from(payment).where(eq(payment.publicId, input.payment)).for('update');
		if (!found) return { ok: false, code: 'payment.unknown' };
		if (found.voidedAt !== null) return { ok: false, code: 'payment.voided-already' };
		if (found.day !== dayOfInstant(act.now)) return { ok: false, code: 'payment.other-day' };
		if (note === '') return { ok: false, code: 'note.missing' };
		const lines = await tx
			.select()
			.from(paymentLine)
			.where(eq(paymentLine.paymentId, found.id))
			.orderBy(paymentLine.chargeId);
		for (const { chargeId, amount } of lines)
			await tx
				.update(charge)
				.set({ paid: sql`${charge.paid} - ${amount}`, version: sql`${charge.version} + 1` })
				.where(eq(charge.id, chargeId));
		await lockCashOf(tx, found.day);
		if (await isCashClosed(tx, found.branchId, found.day)) throw new DayClosed();
		await tx
			.update(payment)
			.set({ voidedAt: act.now, voidedBy: act.actorId, voidNote: note })
			.where(eq(payment.id, found.id));
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.payment.voided',
				occurredAt: act.now,
				channel: act.channel,
				branchId: found.branchId,
				personId: found.memberId,
				actorId: act.actorId,
				facts: { payment: found.publicId, method: found.method, amount: found.amount }
			}
		]);
		return { ok: true };
	}).catch((error: unknown): VoidOutcome => {
		if (error instanceof DayClosed) return { ok: false, code: 'payment.day-closed' };
		throw error;
	});
}

/** The drawer was closed while this waited: everything is as before. */
class DayClosed extends Error {}
