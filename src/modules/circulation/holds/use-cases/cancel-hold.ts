import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { endRecallOf } from '../../recalls/use-cases/end-recall.ts';
import { mayBecome } from '../rules/hold-life.ts';
import { freeCopyOf } from './free-copy.ts';
import { holdEvent } from './hold-event.ts';
import type { KeptCopy } from './keep-copy.ts';
import { lockHold, type HoldOf } from './lock-hold.ts';

export type CancelOutcome =
	| {
			ok: true;
			hold: string;
			/** For whom its copy is kept now, when there was one. */
			kept: KeptCopy | null;
	  }
	| { ok: false; reasons: Reason[] };

/** Ends a hold at the wish of its reader or of staff; a copy that lay ready goes to the next in line. */
export async function cancelHold(db: Db, of: HoldOf, act: Act): Promise<CancelOutcome> {
	const outcome = await cancel(db, of, act);
	// After its locks: whoever takes the recalled copy back waits at them.
	if (outcome.ok) await endRecallOf(db, outcome.hold, act);
	return outcome;
}

function cancel(db: Db, of: HoldOf, act: Act): Promise<CancelOutcome> {
	return inTransaction(db, async (tx) => {
		const found = await lockHold(tx, of);
		if (!found) return { ok: false, reasons: [{ code: 'hold.unknown', facts: {} }] };
		if (!mayBecome(found.state, 'cancelled'))
			return { ok: false, reasons: [{ code: 'hold.ended', facts: { state: found.state } }] };
		await tx
			.update(hold)
			.set({
				state: 'cancelled',
				endedAt: act.now,
				// Only what lay on the hold shelf has to be taken from there.
				shelfClearedAt: found.state === 'ready' ? null : act.now
			})
			.where(eq(hold.id, found.id));
		await recordServiceEvents(tx, [holdEvent('cancelled', found, act)]);
		return { ok: true, hold: found.publicId, kept: await freeCopyOf(tx, found, act) };
	});
}
