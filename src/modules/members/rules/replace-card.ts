import type { Reason } from '#platform/decision/decision.ts';

/** Why a card is given up. */
export const replacementReasons = ['lost', 'stolen', 'damaged'] as const;
export type ReplacementReason = (typeof replacementReasons)[number];

export type ReplaceCardCode = 'card.taken' | 'card.same-number' | 'card.too-short' | 'card.unreadable';

/** Scanners and readers tell a shorter code from typing no more. */
export const shortestNewCard = 6;

/** What an account can sign in with, with room for a running number behind it. */
const readable = /^[A-Za-z0-9][A-Za-z0-9./-]{0,37}$/;

/**
 * The number that a new card gets when nobody brings a printed one: the first number of the member with a running
 * number behind it, so that both cards are seen to be one person's.
 *
 * @param first the member's first card · @param cards how many cards the member has had, the present one included
 */
export const nextCardNumber = (first: string, cards: number): string => `${first}-${cards + 1}`;

/** All that stands against a number for a new card. */
export function refuseCardNumber(
	number: string,
	facts: { present: string; isTaken: boolean }
): Reason<ReplaceCardCode>[] {
	if (number.toLowerCase() === facts.present.toLowerCase())
		return [{ code: 'card.same-number', facts: { card: number } }];
	const reasons: Reason<ReplaceCardCode>[] = [];
	if (number.length < shortestNewCard)
		reasons.push({ code: 'card.too-short', facts: { letters: shortestNewCard } });
	else if (!readable.test(number)) reasons.push({ code: 'card.unreadable', facts: {} });
	if (facts.isTaken) reasons.push({ code: 'card.taken', facts: { card: number } });
	return reasons;
}
