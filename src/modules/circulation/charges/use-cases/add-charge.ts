import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { ChargeKind } from '../rules/charge-kinds.ts';
import type { FineCount } from '../rules/fine.ts';
import { charge } from '../schema.ts';

export type NewCharge = {
	memberId: string;
	/** Where it arose. */
	branchId: string;
	kind: ChargeKind;
	/** Whole rupiah, more than 0. */
	amount: number;
	loanId?: string | null;
	copyId?: string | null;
	titleId?: string | null;
	/** How a late charge came about. */
	why?: FineCount | null;
	note?: string | null;
};

export type ChargeMade = { id: string; publicId: string };

/**
 * Writes down that a member owes money, in the transaction of the act that it comes from. Whether it is owed, the
 * caller has decided.
 *
 * @throws RangeError when the amount is no whole number of rupiah above 0
 * @example await addCharge(tx, { memberId, branchId, loanId, copyId, kind: 'lost', amount: 45_000 }, act)
 */
export async function addCharge(tx: Db, input: NewCharge, act: Act): Promise<ChargeMade> {
	const { memberId, branchId, kind, amount, titleId = null, ...rest } = input;
	const { loanId = null, copyId = null, why = null, note = null } = rest;
	if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`no amount of rupiah: ${amount}`);
	const [made] = await tx
		.insert(charge)
		.values({
			memberId,
			branchId,
			loanId,
			copyId,
			kind,
			amount,
			why,
			note,
			madeAt: act.now,
			madeBy: act.actorId,
			channel: act.channel
		})
		.returning({ id: charge.id, publicId: charge.publicId });
	if (!made) throw new Error('a charge was inserted but not returned');
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.charge.created',
			occurredAt: act.now,
			channel: act.channel,
			branchId,
			personId: memberId,
			titleId,
			copyId,
			actorId: act.actorId,
			facts: { charge: made.publicId, of: kind, amount }
		}
	]);
	return made;
}
