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
import { holdSituation } from '../queries/hold-situation.ts';
import { recallForHold } from '../../recalls/use-cases/recall-for-hold.ts';
import type { Estimate } from '../rules/estimate.ts';
import { refusalsOfHold } from '../rules/place-hold.ts';
import { holdEvent } from './hold-event.ts';
import { rememberEstimate } from './remember-estimate.ts';

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

type Placed =
	{ ok: true; hold: Omit<PlacedHold, 'estimate'>; title: string } | Extract<PlaceHoldOutcome, { ok: false }>;

/**
 * Puts a reader at the end of a title's queue, or says at once all that speaks against it. Whoever asks in the same
 * moment waits at the title's lock: every one gets a turn of their own, and no turn is left out. The lock is short; a loan
 * is recalled and the estimate worked out after it.
 *
 * @example await placeHold(db, { card: 'PD-000001', title: 'k7f3x2', pickup: 'ADN' }, act)
 */
export async function placeHold(db: Db, input: PlaceHoldInput, act: Act): Promise<PlaceHoldOutcome> {
	const asked = `hold ${input.card} ${input.title} ${input.pickup} ${input.wantedUntil ?? ''}`;
	const placed = await inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked }, () => place(tx, input, act))
	);
	if (!placed.ok) return placed;
	await recallForHold(db, placed.hold.id, act);
	const estimate = await rememberEstimate(db, placed.hold.id, dayOfInstant(act.now));
	return { ...placed, hold: { ...placed.hold, estimate } };
}

async function place(tx: Db, input: PlaceHoldInput, act: Act): Promise<Placed> {
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

	// What is the reader's own is settled by the lock on the reader; only the turn needs the title's.
	const wantedUntil = input.wantedUntil ?? null;
	const wish = { member, title, pickupBranchId: pickup.id, wantedUntil };
	const reasons = refusalsOfHold(await holdSituation(tx, wish, today));
	if (reasons.length > 0) return { ok: false, reasons, title: title.title };

	await lockTitle(tx, title.id);
	const { queueNumber, position } = await nextTurn(tx, title.id);
	const [placed] = await tx
		.insert(hold)
		.values({
			titleId: title.id,
			memberId: member.id,
			pickupBranchId: pickup.id,
			placedAt: act.now,
			queueNumber,
			wantedUntil
		})
		.returning();
	if (!placed) throw new Error('a hold was inserted but not returned');
	await recordServiceEvents(tx, [holdEvent('placed', placed, act, { position })]);
	return { ok: true, hold: { id: placed.publicId, state: 'waiting', position }, title: title.title };
}

/** A number after all that were ever given out for this title, so that no turn is given twice, and its place. */
async function nextTurn(tx: Db, titleId: string): Promise<{ queueNumber: number; position: number }> {
	const [turn] = await tx
		.select({
			queueNumber: sql<number>`coalesce(max(${hold.queueNumber}), 0)::int + 1`,
			position: sql<number>`(count(*) filter (where ${hold.state} = 'waiting'))::int + 1`
		})
		.from(hold)
		.where(eq(hold.titleId, titleId));
	return turn ?? { queueNumber: 1, position: 1 };
}
