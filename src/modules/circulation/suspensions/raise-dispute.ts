import { and, eq } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { suspension } from '../schema.ts';
import { refusalsOfDispute, type DisputeCode } from './rules/raise-dispute.ts';
import { suspensionDispute } from './schema.ts';

export type DisputeRaised = Decision<{ dispute: string }, DisputeCode | 'suspension.unknown'>;

/**
 * A reader does not agree with a suspension and says why. It runs on until somebody answers.
 *
 * @example await raiseDispute(db, { memberId, suspensionId, words: 'Perpustakaan tutup hari itu' }, act)
 */
export function raiseDispute(
	db: Db,
	{ memberId, suspensionId, words }: { memberId: string; suspensionId: string; words: string },
	act: Act
): Promise<DisputeRaised> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select({ id: suspension.id, endsOn: suspension.endsOn })
			.from(suspension)
			.where(and(eq(suspension.id, suspensionId), eq(suspension.memberId, memberId)))
			.for('update');
		if (!found) return { ok: false, reasons: [{ code: 'suspension.unknown', facts: {} }] };
		const raised = await tx.$count(suspensionDispute, eq(suspensionDispute.suspensionId, suspensionId));
		const text = words.trim();
		const reasons = refusalsOfDispute({
			words: text,
			isRaised: raised > 0,
			endsOn: found.endsOn,
			today: dayOfInstant(act.now)
		});
		if (reasons.length > 0) return { ok: false, reasons };
		const [made] = await tx
			.insert(suspensionDispute)
			.values({ suspensionId, memberId, text, raisedAt: act.now })
			.returning({ publicId: suspensionDispute.publicId });
		if (!made) throw new Error('a dispute was inserted but not returned');
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.dispute.raised',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId,
				personId: memberId,
				actorId: act.actorId,
				facts: { dispute: made.publicId }
			}
		]);
		return { ok: true, value: { dispute: made.publicId }, why: [] };
	});
}
