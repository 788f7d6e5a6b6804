import { eq, sql } from 'drizzle-orm';
import { findTitle, lockTitle } from '#modules/catalogue/index.server.ts';
import { lockMemberByCard } from '#modules/members/index.server.ts';
import { branchByCode } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { estimateFor } from '../queries/estimate-for.ts';
import { holdSituation } from '../queries/hold-situation.ts';
import { queueOfTitle, waitingOf } from '../queries/queue-of-title.ts';
import type { Estimate } from '../rules/estimate.ts';
import { refusalsOfHold } from '../rules/place-hold.ts';
import { holdEvent } from './hold-event.ts';

export type PlaceHoldInput = {
	card: string;
	/** Public id of the title. */
	title: string;
	/** Code of the place where the reader collects. */
	pickup: string;
	/** Last day on which the reader still wants it (ISO day). */
	wantedUntil?: string | undefined;
	key?: string | undefined;
};

export type PlacedHold = {
	id: string;
	state: 'waiting';
	/** Place in the queue, from 1. */
	position: number;
	/** Null when no copy can be foreseen. */
	estimate: Estimate | null;
};

export type PlaceHoldOutcome =
	{ ok: true; hold: PlacedHold; title: string } | { ok: false; reasons: Reason[]; title: string | null };

/**
 * Puts a reader at the end of a title's queue, or says at once all that speaks against it. Whoever asks in the same
 * moment waits at the title's lock: every one gets a turn of their own, and no turn is left out.
 *
 * @example await placeHold(db, { card: 'PD-000001', title: 'k7f3x2', pickup: 'ADN' }, act)
 */
export function placeHold(db: Db, input: PlaceHoldInput, act: Act): Promise<PlaceHoldOutcome> {
	const asked = `hold ${input.card} ${input.title} ${input.pickup} ${input.wantedUntil ?? ''}`;
	return inTransaction(db, (tx) => answerOnce(tx, { key: input.key, asked }, () => place(tx, input, act)));
}

async function place(tx: Db, input: PlaceHoldInput, act: Act): Promise<PlaceHoldOutcome> {
	const today = dayOfInstant(act.now);
	const member = await lockMemberByCard(tx, input.card);
	const title = await findTitle(tx, input.title);
	const pickup = await branchByCode(tx, input.pickup);
	const unknown: Reason[] = [];
	if (!member) unknown.push({ code: 'member.unknown', facts: { card: input.card } });
	if (!title?.isVisible) unknown.push({ code: 'title.unknown', facts: { title: input.title } });
	if (!pickup) unknown.push({ code: 'pickup.unknown', facts: { pickup: input.pickup } });
	if (!member || !title?.isVisible || !pickup)
		return { ok: false, reasons: unknown, title: title?.isVisible ? title.title : null };

	await lockTitle(tx, title.id);
	const wantedUntil = input.wantedUntil ?? null;
	const wish = { member, title, pickupBranchId: pickup.id, wantedUntil };
	const reasons = refusalsOfHold(await holdSituation(tx, wish, today));
	if (reasons.length > 0) return { ok: false, reasons, title: title.title };

	const estimate = await estimateFor(
		tx,
		{
			titleId: title.id,
			materialType: title.materialType,
			pickupBranchId: pickup.id,
			holdId: null,
			notBefore: null
		},
		today
	);
	const [placed] = await tx
		.insert(hold)
		.values({
			titleId: title.id,
			memberId: member.id,
			pickupBranchId: pickup.id,
			placedAt: act.now,
			queueNumber: await nextQueueNumber(tx, title.id),
			wantedUntil,
			estimatedFrom: estimate?.from ?? null,
			estimatedUntil: estimate?.until ?? null
		})
		.returning();
	if (!placed) throw new Error('a hold was inserted but not returned');
	await recordServiceEvents(tx, [
		holdEvent('placed', placed, act, { from: estimate?.from ?? null, until: estimate?.until ?? null })
	]);
	const position = waitingOf(await queueOfTitle(tx, title.id)).findIndex((one) => one.id === placed.id) + 1;
	return {
		ok: true,
		hold: { id: placed.publicId, state: 'waiting', position, estimate },
		title: title.title
	};
}

/** One more than any hold of this title ever had, so that a turn is never given twice. */
async function nextQueueNumber(tx: Db, titleId: string): Promise<number> {
	const [row] = await tx
		.select({ last: sql<number>`coalesce(max(${hold.queueNumber}), 0)::int` })
		.from(hold)
		.where(eq(hold.titleId, titleId));
	return (row?.last ?? 0) + 1;
}
