import { eq, sql } from 'drizzle-orm';
import { constraintOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { replacedCardsOf } from '../queries/replaced-cards.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import {
	nextCardNumber,
	refuseCardNumber,
	type ReplaceCardCode,
	type ReplacementReason
} from '../rules/replace-card.ts';
import { member, replacedCard } from '../schema.ts';

export type ReplaceCardInput = {
	memberId: string;
	/** The card that is given up: another one means that a colleague was faster. */
	present: string;
	reason: ReplacementReason;
	/** The number of a card that is printed already; without one the next is made. */
	number?: string | null;
};

export type CardReplaced = Decision<
	{ card: string; old: string },
	ReplaceCardCode | 'card.changed-meanwhile' | 'member.unknown'
>;

/**
 * Gives a member a new card in one act with blocking the old one: from now on the old number opens nothing, and whoever
 * scans it is told that it was replaced. What the member has at home and waits for stays.
 *
 * @example await replaceCard(db, { memberId, present: 'PD-000001', reason: 'lost' }, { now, actorId })
 */
export async function replaceCard(
	db: Db,
	input: ReplaceCardInput,
	by: { now: Date; actorId: string | null }
): Promise<CardReplaced> {
	try {
		return await inTransaction(db, (tx) => replace(tx, input, by));
	} catch (error) {
		// Somebody else gave out the same number in the same moment.
		const constraint = constraintOf(error);
		if (constraint !== 'member_card_number_unique' && constraint !== 'replaced_card_unique') throw error;
		return { ok: false, reasons: [{ code: 'card.taken', facts: { card: input.number ?? '' } }] };
	}
}

async function replace(
	tx: Db,
	input: ReplaceCardInput,
	by: { now: Date; actorId: string | null }
): Promise<CardReplaced> {
	const [found] = await tx
		.select({ cardNumber: member.cardNumber })
		.from(member)
		.where(eq(member.id, input.memberId))
		.for('update');
	if (!found) return { ok: false, reasons: [{ code: 'member.unknown', facts: {} }] };
	const old = found.cardNumber;
	if (old.toLowerCase() !== cardNumberOf(input.present).toLowerCase())
		return { ok: false, reasons: [{ code: 'card.changed-meanwhile', facts: { card: old } }] };
	const number = input.number ? cardNumberOf(input.number) : await madeNumber(tx, input.memberId, old);
	const reasons = refuseCardNumber(number, { present: old, isTaken: await isTaken(tx, number) });
	if (reasons.length > 0) return { ok: false, reasons };
	await tx.insert(replacedCard).values({
		memberId: input.memberId,
		cardNumber: old,
		reason: input.reason,
		replacedAt: by.now,
		replacedBy: by.actorId
	});
	await tx
		.update(member)
		.set({ cardNumber: number, version: sql`${member.version} + 1`, updatedAt: by.now })
		.where(eq(member.id, input.memberId));
	const told = {
		occurredAt: by.now,
		channel: 'desk',
		personId: input.memberId,
		actorId: by.actorId
	};
	await recordServiceEvents(tx, [
		{ ...told, kind: 'members.card.blocked', facts: { reason: input.reason } },
		{ ...told, kind: 'members.card.issued' }
	]);
	return { ok: true, value: { card: number, old }, why: [] };
}

async function madeNumber(tx: Db, memberId: string, present: string): Promise<string> {
	const earlier = await replacedCardsOf(tx, memberId);
	const first = earlier.at(-1)?.cardNumber ?? present;
	for (let cards = earlier.length + 1; ; cards++) {
		const number = nextCardNumber(first, cards);
		if (!(await isTaken(tx, number))) return number;
	}
}

/** An old number is never given to anybody again. */
async function isTaken(tx: Db, number: string): Promise<boolean> {
	const key = number.toLowerCase();
	const rows = await Promise.all([
		tx.$count(member, eq(member.cardKey, key)),
		tx.$count(replacedCard, eq(replacedCard.cardKey, key))
	]);
	return rows.some((count) => count > 0);
}
