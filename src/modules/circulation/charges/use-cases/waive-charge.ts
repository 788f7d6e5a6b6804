import { lockMember } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { lockCharges } from './lock-charges.ts';
import { writeWaiver } from './write-waiver.ts';

export type WaiveCode = 'charge.unknown' | 'charge.settled' | 'waive.amount-wrong' | 'note.missing';
export type WaiveOutcome = { ok: true; amount: number } | { ok: false; code: WaiveCode; open: number };

/**
 * Lets a member off a charge, in whole or in part. What was paid already stays paid.
 *
 * @param input.amount whole rupiah; null is all that is open
 * @param input.note why, for whoever asks later; never empty
 */
export function waiveCharge(
	db: Db,
	input: { memberId: string; charge: string; amount: number | null; note: string },
	act: Act
): Promise<WaiveOutcome> {
	return inTransaction(db, async (tx): Promise<WaiveOutcome> => {
		await lockMember(tx, input.memberId);
		const [found] = await lockCharges(tx, input.memberId, [input.charge]);
		if (!found) return { ok: false, code: 'charge.unknown', open: 0 };
		const { open } = found;
		if (open === 0) return { ok: false, code: 'charge.settled', open };
		const amount = input.amount ?? open;
		if (!Number.isSafeInteger(amount) || amount <= 0 || amount > open)
			return { ok: false, code: 'waive.amount-wrong', open };
		const note = input.note.trim();
		if (note === '') return { ok: false, code: 'note.missing', open };
		await writeWaiver(tx, found, { amount, note }, act);
		return { ok: true, amount };
	});
}
