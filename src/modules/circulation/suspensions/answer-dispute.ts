import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { liftSuspension } from './lift-suspension.ts';
import type { DisputeState } from './rules/dispute-state.ts';
import { suspensionDispute } from './schema.ts';

export type AnswerInput = {
	/** Public id of the dispute. */
	dispute: string;
	decision: Exclude<DisputeState, 'open'>;
	/** Told to the reader; never empty. */
	answer: string;
};

export type DisputeAnswered =
	{ ok: true } | { ok: false; code: 'dispute.unknown' | 'dispute.answered' | 'dispute.no-answer' };

/** Answers a reader's dispute: the suspension stays, or ends now. Reader and staff see the answer and its reason. */
export function answerDispute(db: Db, input: AnswerInput, act: Act): Promise<DisputeAnswered> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select()
			.from(suspensionDispute)
			.where(eq(suspensionDispute.publicId, input.dispute))
			.for('update');
		if (!found) return { ok: false, code: 'dispute.unknown' };
		if (found.state !== 'open') return { ok: false, code: 'dispute.answered' };
		const answer = input.answer.trim();
		if (answer === '') return { ok: false, code: 'dispute.no-answer' };
		await tx
			.update(suspensionDispute)
			.set({ state: input.decision, answer, answeredAt: act.now, answeredBy: act.actorId })
			.where(eq(suspensionDispute.id, found.id));
		// One that has ended meanwhile needs no lifting; the answer still tells the reader who was right.
		if (input.decision === 'lifted')
			await liftSuspension(
				tx,
				{ memberId: found.memberId, suspensionId: found.suspensionId, note: answer },
				act
			);
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.dispute.answered',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId,
				personId: found.memberId,
				actorId: act.actorId,
				facts: { dispute: found.publicId, state: input.decision }
			}
		]);
		return { ok: true };
	});
}
