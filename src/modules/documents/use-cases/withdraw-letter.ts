import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { LetterAct } from '../act.ts';
import { letter } from '../schema.ts';

export type WithdrawalCode = 'letter.unknown' | 'letter.withdrawn-already' | 'letter.no-reason';

export type WithdrawalOutcome =
	{ ok: true; number: string } | { ok: false; reasons: Reason<WithdrawalCode>[] };

/**
 * Withdraws a letter, with the reason for the record. Its number stays used and its code stays known: from now on the
 * public check says that it is withdrawn.
 */
export function withdrawLetter(
	db: Db,
	input: { code: string; reason: string },
	act: LetterAct
): Promise<WithdrawalOutcome> {
	const because = input.reason.trim();
	if (because === '')
		return Promise.resolve({ ok: false, reasons: [{ code: 'letter.no-reason', facts: {} }] });
	return inTransaction(db, async (tx) => {
		const [found] = await tx.select().from(letter).where(eq(letter.code, input.code)).for('update');
		if (!found) return { ok: false, reasons: [{ code: 'letter.unknown', facts: {} }] };
		if (found.withdrawnAt !== null)
			return { ok: false, reasons: [{ code: 'letter.withdrawn-already', facts: { number: found.number } }] };
		await tx
			.update(letter)
			.set({ withdrawnAt: act.now, withdrawnBy: act.actorId, withdrawnBecause: because })
			.where(eq(letter.id, found.id));
		await recordServiceEvents(tx, [
			{
				kind: 'documents.letter.withdrawn',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId,
				personId: found.memberId,
				actorId: act.actorId,
				facts: { letter: found.kind, number: found.number }
			}
		]);
		return { ok: true, number: found.number };
	});
}
