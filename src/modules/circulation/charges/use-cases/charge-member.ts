import { lockMember } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import type { ChargeKind } from '../rules/charge-kinds.ts';
import { addCharge } from './add-charge.ts';

/** What staff charge by hand; lateness, loss and damage are charged by the act that finds them. */
export const handKinds = ['violation', 'registration', 'other'] as const satisfies readonly ChargeKind[];
export type HandKind = (typeof handKinds)[number];

/** A slip of the keyboard is no charge. */
export const mostByHand = 100_000_000;

export type HandCharge = {
	memberId: string;
	branchId: string;
	kind: HandKind;
	amount: number;
	note: string;
};

export type HandCode = 'charge.amount-wrong' | 'note.missing';
export type HandOutcome = { ok: true; charge: string } | { ok: false; code: HandCode };

/** Staff charge a member: a violation or something else with a note that says what for, or the registration. */
export function chargeMember(db: Db, input: HandCharge, act: Act): Promise<HandOutcome> {
	return inTransaction(db, async (tx): Promise<HandOutcome> => {
		const { amount, kind } = input;
		const note = input.note.trim() || null;
		if (!Number.isSafeInteger(amount) || amount <= 0 || amount > mostByHand)
			return { ok: false, code: 'charge.amount-wrong' };
		if (note === null && kind !== 'registration') return { ok: false, code: 'note.missing' };
		await lockMember(tx, input.memberId);
		const made = await addCharge(tx, { ...input, note }, act);
		return { ok: true, charge: made.publicId };
	});
}
