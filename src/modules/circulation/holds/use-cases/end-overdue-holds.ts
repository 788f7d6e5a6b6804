import { and, asc, eq, lt, or } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { freeCopyOf } from './free-copy.ts';
import { holdEvent } from './hold-event.ts';
import { lockHold } from './lock-hold.ts';

const isOver = (today: string) =>
	or(
		and(eq(hold.state, 'ready'), lt(hold.readyUntil, today)),
		and(eq(hold.state, 'waiting'), lt(hold.wantedUntil, today))
	);

/**
 * Ends what nobody collected and what is no longer wanted; copies go to the next in line or back to the shelf. Each
 * hold is an act of its own, so that one that fails keeps none of the others back. Says how many ended.
 */
export async function endOverdueHolds(db: Db, now: Date): Promise<number> {
	const today = dayOfInstant(now);
	const act: Act = { now, actorId: null, branchId: null, channel: 'system' };
	const over = await db
		.select({ publicId: hold.publicId })
		.from(hold)
		.where(isOver(today))
		.orderBy(asc(hold.readyUntil), asc(hold.queueNumber));
	let ended = 0;
	for (const { publicId } of over) if (await expire(db, publicId, today, act)) ended++;
	return ended;
}

function expire(db: Db, publicId: string, today: string, act: Act): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const found = await lockHold(tx, { hold: publicId });
		const isUncollected = found?.state === 'ready' && found.readyUntil !== null && found.readyUntil < today;
		const isUnwanted = found?.state === 'waiting' && found.wantedUntil !== null && found.wantedUntil < today;
		// Collected, cancelled or put back in the queue since the list was read.
		if (!found || !(isUncollected || isUnwanted)) return false;
		await tx.update(hold).set({ state: 'expired', endedAt: act.now }).where(eq(hold.id, found.id));
		await recordServiceEvents(tx, [
			holdEvent('expired', found, act, { why: isUncollected ? 'not-collected' : 'no-longer-wanted' })
		]);
		await freeCopyOf(tx, found, act);
		return true;
	});
}
