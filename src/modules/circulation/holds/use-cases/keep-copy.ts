import { eq } from 'drizzle-orm';
import { lockTitle, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import { branchById } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { settledDueCalendar } from '../../queries/due-calendar.ts';
import { hold } from '../../schema.ts';
import { holdPolicyFor } from '../queries/hold-policy-for.ts';
import { holdSettingsNow } from '../queries/hold-settings-now.ts';
import { queueOfTitle, waitingOf, type QueuedHold } from '../queries/queue-of-title.ts';
import { estimateError } from '../rules/estimate-error.ts';
import { nextInLine } from '../rules/queue.ts';
import { readyUntil } from '../rules/ready-until.ts';
import { holdEvent } from './hold-event.ts';

/** A copy that is kept for a reader, for whoever has it in hand. */
export type KeptCopy = {
	/** Public id of the hold. */
	hold: string;
	/** ready: it belongs on the hold shelf here; in-transit: it is sent to the pick-up place. */
	state: 'ready' | 'in-transit';
	reader: { name: string; card: string };
	pickup: { id: string; code: string; name: string };
	/** Last day on which it can be collected; null while it is on its way. */
	until: string | null;
};

export type FreeCopy = { id: string; titleId: string; materialType: string | null };

/**
 * Gives a free copy to the next in line whose pick-up place it can reach, and says who that is; null when nobody
 * waits. The caller holds the copy's lock; the queue is locked here.
 *
 * @param at where the copy is, or where it is on its way to
 */
export async function keepForNextInLine(
	tx: Db,
	copy: FreeCopy,
	at: { branchId: string; isOnItsWay?: boolean },
	act: Act
): Promise<KeptCopy | null> {
	// Most titles have no queue: they are not locked.
	if (waitingOf(await queueOfTitle(tx, copy.titleId)).length === 0) return null;
	await lockTitle(tx, copy.titleId);
	const { travel } = await holdSettingsNow(tx);
	const next = nextInLine(waitingOf(await queueOfTitle(tx, copy.titleId)), {
		branchId: at.branchId,
		today: dayOfInstant(act.now),
		travel
	});
	if (!next) return null;
	const isHere = next.pickupBranchId === at.branchId && !at.isOnItsWay;
	return isHere ? makeReady(tx, next, copy, act) : sendToPickup(tx, next, copy, act);
}

/** Puts a copy on the hold shelf of the pick-up place, where it waits so many open days. */
export async function makeReady(tx: Db, one: QueuedHold, copy: FreeCopy, act: Act): Promise<KeptCopy> {
	const today = dayOfInstant(act.now);
	const reader = await readerOf(tx, one);
	const { holdShelfDays } = await holdPolicyFor(tx, {
		pickupBranchId: one.pickupBranchId,
		memberCategoryId: reader.categoryId,
		materialType: copy.materialType,
		day: today
	});
	const until = readyUntil(today, holdShelfDays, await settledDueCalendar(tx, one.pickupBranchId, today));
	await tx
		.update(hold)
		.set({ state: 'ready', copyId: copy.id, readyAt: act.now, readyUntil: until })
		.where(eq(hold.id, one.id));
	await setCopyStatus(tx, copy.id, 'on-hold-shelf');
	const { estimatedFrom, estimatedUntil } = one;
	const isTold = estimatedFrom !== null && estimatedUntil !== null;
	await recordServiceEvents(tx, [
		holdEvent('ready', { ...one, copyId: copy.id }, act, {
			until,
			...(isTold
				? { estimateError: estimateError({ from: estimatedFrom, until: estimatedUntil }, today) }
				: {})
		})
	]);
	return sayKept(tx, { ...one, state: 'ready', readyUntil: until });
}

async function sendToPickup(tx: Db, one: QueuedHold, copy: FreeCopy, act: Act): Promise<KeptCopy> {
	await tx.update(hold).set({ state: 'in-transit', copyId: copy.id }).where(eq(hold.id, one.id));
	await setCopyStatus(tx, copy.id, 'in-transit');
	await recordServiceEvents(tx, [holdEvent('sent', { ...one, copyId: copy.id }, act)]);
	return sayKept(tx, { ...one, state: 'in-transit' });
}

/** For whom a copy is kept, and where it goes. */
export async function sayKept(tx: Db, one: QueuedHold): Promise<KeptCopy> {
	const reader = await readerOf(tx, one);
	const pickup = await branchById(tx, one.pickupBranchId);
	return {
		hold: one.publicId,
		state: one.state === 'ready' ? 'ready' : 'in-transit',
		reader: { name: reader.name, card: reader.cardNumber },
		pickup: { id: pickup.id, code: pickup.code, name: pickup.shortName },
		until: one.state === 'ready' ? one.readyUntil : null
	};
}

async function readerOf(tx: Db, one: QueuedHold) {
	const reader = (await membersInBrief(tx, [one.memberId])).get(one.memberId);
	if (!reader) throw new Error('a hold names a member who does not exist');
	return reader;
}
