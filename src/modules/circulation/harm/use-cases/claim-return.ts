import { and, eq, isNull, sql } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import { setCopyStatus } from '#modules/catalogue/index.server.ts';
import type { Act } from '../../act.ts';
import { loan } from '../../schema.ts';
import { watchCopy } from '../../undo/watch-copy.ts';
import { refusalsOfClaim } from '../rules/claim-return.ts';
import { returnClaim } from '../schema.ts';
import { answerClaim } from './answer-claim.ts';
import { harmEvent } from './harm-event.ts';
import { lockLoan } from './lock-loan.ts';
import { endAsLost, type HarmOutcome } from './lose-copy.ts';

export type ClaimInput = {
	/** Public id of the open loan. */
	loan: string;
	/** The day on which it came back, by the reader's word. */
	on: string;
	note: string | null;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

const unknownLoan: HarmOutcome = {
	ok: false,
	copy: '',
	title: null,
	reasons: [{ code: 'loan.unknown', facts: {} }]
};

/**
 * A reader says that a copy is back ("katanya sudah dikembalikan"): the loan stays open and is late for nobody, and the
 * copy is looked for on the shelves.
 */
export function claimReturn(db: Db, input: ClaimInput, act: Act): Promise<HarmOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `claim ${input.loan} ${input.on}` }, async () => {
			const found = await lockLoan(tx, input.loan);
			if (!found) return unknownLoan;
			const { copy, member } = found;
			const reasons: Reason[] = refusalsOfClaim({
				today: dayOfInstant(act.now),
				isOpen: found.loan.returnedAt === null && member !== undefined,
				isClaimed: found.loan.claimedOn !== null,
				lentOn: dayOfInstant(found.loan.lentAt),
				claimedOn: input.on
			});
			if (reasons.length > 0 || !member) return { ok: false, copy: copy.barcode, title: copy.title, reasons };
			const keepForUndo = await watchCopy(tx, input.undoKey, copy, act);
			await tx.update(loan).set({ claimedOn: input.on }).where(eq(loan.id, found.loan.id));
			const [claim] = await tx
				.insert(returnClaim)
				.values({
					loanId: found.loan.id,
					copyId: copy.id,
					memberId: member.id,
					claimedOn: input.on,
					note: input.note,
					madeAt: act.now,
					madeBy: act.actorId
				})
				.returning({ publicId: returnClaim.publicId });
			const about = { memberId: member.id, copyId: copy.id, titleId: copy.titleId };
			await recordServiceEvents(tx, [
				harmEvent('claim.made', about, act, { claim: claim?.publicId, on: input.on })
			]);
			await keepForUndo();
			return {
				ok: true,
				copy: copy.barcode,
				title: copy.title,
				card: member.cardNumber,
				loan: found.loan.publicId,
				obligation: null
			};
		})
	);
}

export type NotFoundInput = {
	/** Public id of the loan. */
	loan: string;
	/**
	 * looked: not this time · lost: the member makes good · waived: the library bears it · withdrawn: the reader has it
	 * after all, and its due date counts again.
	 */
	as: 'looked' | 'lost' | 'waived' | 'withdrawn';
	/** Why, for whoever asks later; needed where the library bears the loss. */
	note: string | null;
};

/** What becomes of a search that found nothing. One that finds the copy is ended by its scan. */
export function decideClaim(db: Db, input: NotFoundInput, act: Act): Promise<HarmOutcome> {
	return inTransaction(db, async (tx) => {
		const found = await lockLoan(tx, input.loan);
		if (!found) return unknownLoan;
		const { copy, member } = found;
		const refuse = (code: string): HarmOutcome => ({
			ok: false,
			copy: copy.barcode,
			title: copy.title,
			reasons: [{ code, facts: {} }]
		});
		const isOpen = and(eq(returnClaim.loanId, found.loan.id), isNull(returnClaim.outcome));
		const [claim] = await tx.select().from(returnClaim).where(isOpen);
		if (!claim || found.loan.returnedAt !== null || !member) return refuse('claim.unknown');
		if (input.as === 'waived' && !input.note) return refuse('claim.waive-note');
		const about = { memberId: member.id, copyId: copy.id, titleId: copy.titleId };
		const done: HarmOutcome = {
			ok: true,
			copy: copy.barcode,
			title: copy.title,
			card: member.cardNumber,
			loan: found.loan.publicId,
			obligation: null
		};
		switch (input.as) {
			case 'looked':
				await tx
					.update(returnClaim)
					.set({ looked: sql`${returnClaim.looked} + 1`, lookedAt: act.now })
					.where(eq(returnClaim.id, claim.id));
				await recordServiceEvents(tx, [harmEvent('claim.looked', about, act, { claim: claim.publicId })]);
				return done;
			case 'withdrawn':
				await tx.update(loan).set({ claimedOn: null }).where(eq(loan.id, found.loan.id));
				await answerClaim(tx, found.loan.id, { outcome: 'withdrawn', note: input.note }, act);
				return done;
			case 'lost':
				return endAsLost(tx, found, { asked: 'same', price: null, note: input.note }, act);
			case 'waived':
				await tx
					.update(loan)
					.set({ returnedAt: act.now, endedAs: 'waived' })
					.where(eq(loan.id, found.loan.id));
				await setCopyStatus(tx, copy.id, 'lost');
				await recordServiceEvents(tx, [
					harmEvent('loan.lost', about, act, { loan: found.loan.publicId, waived: true })
				]);
				await answerClaim(tx, found.loan.id, { outcome: 'waived', note: input.note }, act);
				return done;
		}
	});
}
