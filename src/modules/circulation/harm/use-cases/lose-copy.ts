import { eq } from 'drizzle-orm';
import { setCopyStatus } from '#modules/catalogue/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../../act.ts';
import { loan } from '../../schema.ts';
import { watchCopy } from '../../undo/watch-copy.ts';
import { refusalsOfAgreement, type Agreement } from '../rules/agree-replacement.ts';
import { answerClaim } from './answer-claim.ts';
import { harmEvent } from './harm-event.ts';
import { lockLoan, type LockedLoan } from './lock-loan.ts';
import { makeObligation } from './make-obligation.ts';

export type LoseInput = {
	/** Public id of the open loan. */
	loan: string;
	/** What is to be made good. */
	agreed: Agreement;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

export type HarmOutcome =
	| { ok: true; copy: string; title: string; card: string; loan: string; obligation: string | null }
	| { ok: false; copy: string; title: string | null; reasons: Reason[] };

/**
 * A member has lost what is at home: the loan ends, the copy is recorded as lost, and there is something to make good.
 * Whoever brings it back later is told so by the first scan (`find-again.ts`).
 *
 * @example await loseCopy(db, { loan: 'k7f3x2', agreed: { asked: 'same', price: null, note: null } }, act)
 */
export function loseCopy(db: Db, input: LoseInput, act: Act): Promise<HarmOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `lost ${input.loan}` }, async () => {
			const found = await lockLoan(tx, input.loan);
			if (!found) return { ok: false, copy: '', title: null, reasons: [{ code: 'loan.unknown', facts: {} }] };
			const reasons: Reason[] = refusalsOfAgreement(input.agreed);
			if (found.loan.returnedAt !== null || !found.member)
				reasons.push({ code: 'harm.loan-ended', facts: {} });
			const { barcode, title } = found.copy;
			if (reasons.length > 0) return { ok: false, copy: barcode, title, reasons };
			const keepForUndo = await watchCopy(tx, input.undoKey, found.copy, act);
			const outcome = await endAsLost(tx, found, input.agreed, act);
			await keepForUndo();
			return outcome;
		})
	);
}

/** The loan ends, the copy is lost, and there is something to make good. Everything is locked. */
export async function endAsLost(
	tx: Db,
	found: LockedLoan,
	agreed: Agreement,
	act: Act
): Promise<Extract<HarmOutcome, { ok: true }>> {
	const { copy, member } = found;
	if (!member) throw new Error('nobody has lost this');
	await tx.update(loan).set({ returnedAt: act.now, endedAs: 'lost' }).where(eq(loan.id, found.loan.id));
	await setCopyStatus(tx, copy.id, 'lost');
	const branchId = act.branchId ?? found.loan.branchId;
	const about = { memberId: member.id, copyId: copy.id, titleId: copy.titleId, branchId };
	await recordServiceEvents(tx, [harmEvent('loan.lost', about, act, { loan: found.loan.publicId })]);
	await answerClaim(tx, found.loan.id, { outcome: 'lost', note: agreed.note }, act);
	const owed = { member, copy, loan: found.loan, branchId };
	const made = await makeObligation(tx, owed, { ...agreed, cause: 'lost' }, act);
	return {
		ok: true,
		copy: copy.barcode,
		title: copy.title,
		card: member.cardNumber,
		loan: found.loan.publicId,
		obligation: made.publicId
	};
}
