import { and, eq } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { suspension } from '../schema.ts';

export type LiftInput = {
	memberId: string;
	suspensionId: string;
	/** Why, for whoever asks later; never empty. */
	note: string;
};

export type LiftOutcome = { ok: true } | { ok: false; code: 'suspension.unknown' | 'suspension.not-running' };

/** Ends a suspension before its time. It stays in the record with the note and whoever lifted it. */
export function liftSuspension(db: Db, input: LiftInput, act: Act): Promise<LiftOutcome> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select()
			.from(suspension)
			.where(and(eq(suspension.id, input.suspensionId), eq(suspension.memberId, input.memberId)))
			.for('update');
		if (!found) return { ok: false, code: 'suspension.unknown' };
		if (found.liftedAt !== null || found.endsOn < dayOfInstant(act.now))
			return { ok: false, code: 'suspension.not-running' };
		await tx
			.update(suspension)
			.set({ liftedAt: act.now, liftedBy: act.actorId, liftNote: input.note })
			.where(eq(suspension.id, found.id));
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.suspension.lifted',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId,
				personId: input.memberId,
				actorId: act.actorId,
				facts: { endsOn: found.endsOn }
			}
		]);
		return { ok: true };
	});
}
