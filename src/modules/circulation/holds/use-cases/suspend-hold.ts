import { eq } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { refusalsOfPause } from '../rules/pause-hold.ts';
import { holdEvent } from './hold-event.ts';
import { lockHold, type HoldOf } from './lock-hold.ts';

export type PauseOutcome =
	| {
			ok: true;
			hold: string;
			/** Null when it is in line again. */
			suspendedUntil: string | null;
	  }
	| { ok: false; reasons: Reason[] };

/**
 * Puts a hold off up to and including a day: others are served first, its place in the queue stays. The day after, it
 * is in line again by itself.
 */
export function suspendHold(db: Db, of: HoldOf & { until: string }, act: Act): Promise<PauseOutcome> {
	return pause(db, of, of.until, act);
}

/** Brings a hold that was put off back in line today. */
export function resumeHold(db: Db, of: HoldOf, act: Act): Promise<PauseOutcome> {
	return pause(db, of, null, act);
}

function pause(db: Db, of: HoldOf, until: string | null, act: Act): Promise<PauseOutcome> {
	return inTransaction(db, async (tx) => {
		const found = await lockHold(tx, of);
		if (!found) return { ok: false, reasons: [{ code: 'hold.unknown', facts: {} }] };
		const reasons = refusalsOfPause({ today: dayOfInstant(act.now), state: found.state, until });
		if (reasons.length > 0) return { ok: false, reasons };
		await tx.update(hold).set({ suspendedUntil: until }).where(eq(hold.id, found.id));
		await recordServiceEvents(tx, [
			until === null ? holdEvent('resumed', found, act) : holdEvent('suspended', found, act, { until })
		]);
		return { ok: true, hold: found.publicId, suspendedUntil: until };
	});
}
