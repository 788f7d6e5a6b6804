import { eq } from 'drizzle-orm';
import { lockCopy } from '#modules/catalogue/index.server.ts';
import { lockMember } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { charge } from '../../charges/schema.ts';
import { loan } from '../../schema.ts';
import { refusalsOfAgreement, type Agreement } from '../rules/agree-replacement.ts';
import { refusalsOfSettling } from '../rules/settle-obligation.ts';
import { obligation } from '../schema.ts';
import { harmEvent } from './harm-event.ts';
import { chargePrice } from './make-obligation.ts';
import { waiveObligationCharge } from './waive-obligation-charge.ts';

export type SettleInput = {
	/** Public id. */
	obligation: string;
	as: 'replaced' | 'paid' | 'waived';
	note: string;
	/** Of the copy that was brought instead. */
	newBarcode: string | null;
};

export type ObligationOutcome = { ok: true } | { ok: false; reasons: Reason[] };

/** Everything that decides about an obligation, locked in the order of all acts. */
async function lockObligation(tx: Db, publicId: string) {
	const ofThisId = eq(obligation.publicId, publicId);
	const [seen] = await tx.select().from(obligation).where(ofThisId);
	if (!seen) return undefined;
	const member = await lockMember(tx, seen.memberId);
	const copy = await lockCopy(tx, seen.copyId);
	const [found] = await tx.select().from(obligation).where(ofThisId).for('update');
	if (!found || !copy || !member) throw new Error('an obligation names what does not exist');
	return { found, copy, member };
}

const aboutOf = ({ found, copy }: NonNullable<Awaited<ReturnType<typeof lockObligation>>>) => ({
	memberId: found.memberId,
	copyId: copy.id,
	titleId: copy.titleId,
	branchId: found.branchId
});

const unknown: ObligationOutcome = { ok: false, reasons: [{ code: 'obligation.unknown', facts: {} }] };

/** A copy was brought, the price was paid, or somebody lets the member off; with a note for whoever asks later. */
export function settleObligation(db: Db, input: SettleInput, act: Act): Promise<ObligationOutcome> {
	return inTransaction(db, async (tx) => {
		const locked = await lockObligation(tx, input.obligation);
		if (!locked) return unknown;
		const { found } = locked;
		const unpaid = found.chargeId === null ? null : await unpaidOf(tx, found.chargeId);
		const reasons = refusalsOfSettling({ ...found, as: input.as, note: input.note, unpaid });
		if (reasons.length > 0) return { ok: false, reasons };
		await tx
			.update(obligation)
			.set({
				state: input.as,
				settledAt: act.now,
				settledBy: act.actorId,
				settleNote: input.note.trim() || null,
				newBarcode: input.as === 'replaced' ? input.newBarcode : null
			})
			.where(eq(obligation.id, found.id));
		if (input.as !== 'paid') await waiveObligationCharge(tx, found, act);
		const told = input.as === 'waived' ? 'obligation.waived' : 'obligation.settled';
		await recordServiceEvents(tx, [
			harmEvent(told, aboutOf(locked), act, { obligation: found.publicId, as: input.as })
		]);
		return { ok: true };
	});
}

/** Something else is agreed on: another title, or a price. */
export function agreeAnew(
	db: Db,
	input: { obligation: string; agreed: Agreement },
	act: Act
): Promise<ObligationOutcome> {
	return inTransaction(db, async (tx) => {
		const locked = await lockObligation(tx, input.obligation);
		if (!locked) return unknown;
		const { found, copy, member } = locked;
		const reasons: Reason[] = refusalsOfAgreement(input.agreed);
		if (found.state !== 'open')
			reasons.push({ code: 'obligation.settled-already', facts: { state: found.state } });
		if (reasons.length > 0) return { ok: false, reasons };
		const { asked, note } = input.agreed;
		const price = asked === 'price' ? input.agreed.price : null;
		let { chargeId } = found;
		if (price !== found.price) {
			await waiveObligationCharge(tx, found, act);
			const [of] = found.loanId === null ? [] : await tx.select().from(loan).where(eq(loan.id, found.loanId));
			const owed = { member, copy, loan: of ?? null, branchId: found.branchId };
			chargeId = price === null ? null : await chargePrice(tx, owed, { price, cause: found.cause }, act);
		}
		await tx.update(obligation).set({ asked, price, note, chargeId }).where(eq(obligation.id, found.id));
		await recordServiceEvents(tx, [
			harmEvent('obligation.changed', aboutOf(locked), act, { obligation: found.publicId, asked, price })
		]);
		return { ok: true };
	});
}

async function unpaidOf(tx: Db, chargeId: string): Promise<number> {
	const [found] = await tx.select().from(charge).where(eq(charge.id, chargeId));
	return found ? found.amount - found.paid - found.waived : 0;
}
