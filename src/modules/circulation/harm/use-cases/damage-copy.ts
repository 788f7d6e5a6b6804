import { setCopyStatus } from '#modules/catalogue/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../../act.ts';
import { putBackInLine } from '../../holds/use-cases/put-back-in-line.ts';
import { endWayOf } from '../../holds/use-cases/settle-copy.ts';
import { watchCopy } from '../../undo/watch-copy.ts';
import { refusalsOfAgreement, type Agreement } from '../rules/agree-replacement.ts';
import { harmEvent } from './harm-event.ts';
import { lockLoan } from './lock-loan.ts';
import type { HarmOutcome } from './lose-copy.ts';
import { makeObligation } from './make-obligation.ts';
import { openObligationOfCopy } from '../queries/open-obligations.ts';

export type DamageInput = {
	/** Public id of the loan that it came back from. */
	loan: string;
	/** repair: it will be lent again · damaged: somebody decides later. */
	as: 'repair' | 'damaged';
	/** What is to be made good; null for wear that nobody is to blame for. */
	agreed: Agreement | null;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

/** States in which a copy is in our hands after a return. */
const inHand: readonly string[] = ['available', 'on-hold-shelf', 'in-transit', 'repair', 'damaged'];

/**
 * A copy came back damaged: it goes to repair or is put aside, and a reader for whom it was kept is in line again.
 * Something to make good only where somebody says so.
 */
export function damageCopy(db: Db, input: DamageInput, act: Act): Promise<HarmOutcome> {
	const asked = `damaged ${input.loan} ${input.as} ${input.agreed?.asked ?? 'nothing'}`;
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked }, async (): Promise<HarmOutcome> => {
			const found = await lockLoan(tx, input.loan);
			if (!found) return { ok: false, copy: '', title: null, reasons: [{ code: 'loan.unknown', facts: {} }] };
			const { copy, member } = found;
			const reasons: Reason[] = input.agreed ? refusalsOfAgreement(input.agreed) : [];
			if (found.loan.returnedAt === null) reasons.push({ code: 'harm.not-returned', facts: {} });
			else if (!inHand.includes(copy.status)) reasons.push({ code: 'harm.copy-away', facts: {} });
			if (input.agreed && (await openObligationOfCopy(tx, copy.id)))
				reasons.push({ code: 'obligation.open-already', facts: {} });
			if (reasons.length > 0) return { ok: false, copy: copy.barcode, title: copy.title, reasons };
			const keepForUndo = await watchCopy(tx, input.undoKey, copy, act);
			await putBackInLine(tx, copy.id, act);
			await endWayOf(tx, copy, act);
			await setCopyStatus(tx, copy.id, input.as);
			const branchId = act.branchId ?? found.loan.returnBranchId ?? found.loan.branchId;
			const about = { memberId: member?.id ?? null, copyId: copy.id, titleId: copy.titleId, branchId };
			await recordServiceEvents(tx, [
				harmEvent('copy.damaged', about, act, { loan: found.loan.publicId, as: input.as })
			]);
			const owed = member && { member, copy, loan: found.loan, branchId };
			const made =
				owed && input.agreed
					? await makeObligation(tx, owed, { ...input.agreed, cause: 'damaged' }, act)
					: null;
			await keepForUndo();
			return {
				ok: true,
				copy: copy.barcode,
				title: copy.title,
				card: member?.cardNumber ?? '',
				loan: found.loan.publicId,
				obligation: made?.publicId ?? null
			};
		})
	);
}
