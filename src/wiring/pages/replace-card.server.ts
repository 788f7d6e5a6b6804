import { drawCode128, drawQrCode } from '#formats/barcode/barcode.ts';
import { accountNames, moveSignInName } from '#modules/identity/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import {
	memberByCard,
	replaceCard,
	replacedCardsOf,
	type CardReplaced,
	type MemberRecord
} from '#modules/members/index.server.ts';
import { earlierCard, reasonWords } from '#modules/members/card-messages.ts';
import { replacementReasons, type ReplacementReason } from '#modules/members/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { constraintOf, inTransaction } from '#platform/database/index.server.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

/** A member's card with those it had before; undefined when nobody has this number now. */
export async function cardPage(app: App, card: string, locale: Locale) {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const earlier = await replacedCardsOf(app.db, member.id);
	const names = await accountNames(
		app.db,
		earlier.flatMap(({ replacedBy }) => replacedBy ?? [])
	);
	return {
		name: member.name,
		card: member.cardNumber,
		category: member.category,
		born: member.birthDate === null ? null : formatDate(member.birthDate, locale),
		earlier: earlier.map(({ cardNumber, reason, replacedAt, replacedBy }) => ({
			card: cardNumber,
			words: t(earlierCard, locale, {
				reason: t(reasonWords[reason], locale),
				day: formatDate(dayOfInstant(replacedAt), locale, 'short'),
				who: replacedBy === null ? null : (names.get(replacedBy) ?? null)
			})
		}))
	};
}

export const isReplacementReason = (text: string | undefined): text is ReplacementReason =>
	replacementReasons.some((known) => known === text);

/** Blocks the card, gives the next, and lets the account sign in with it: all or nothing. */
export async function replaceCardAt(
	app: App,
	actor: Actor,
	asked: { member: MemberRecord; present: string; reason: ReplacementReason; number: string | null }
): Promise<CardReplaced> {
	const { member, ...input } = asked;
	const by = { now: app.clock.now(), actorId: actor.accountId };
	try {
		return await inTransaction(app.db, async (tx) => {
			const outcome = await replaceCard(tx, { memberId: member.id, ...input }, by);
			if (outcome.ok) {
				const { old: from, card: to } = outcome.value;
				await moveSignInName(tx, { from, to, memberId: member.id }, by.now);
			}
			return outcome;
		});
	} catch (error) {
		// The number is that of a colleague's account.
		if (constraintOf(error) !== 'account_username_unique') throw error;
		return { ok: false, reasons: [{ code: 'card.taken', facts: { card: input.number ?? '' } }] };
	}
}

/** What stands on the printed card; undefined when nobody has this number now. */
export async function printedCard(app: App, number: string) {
	const member = await memberByCard(app.db, number);
	if (!member) return undefined;
	return {
		name: member.name,
		number: member.cardNumber,
		category: member.category,
		className: member.className,
		expires: member.expiresOn === null ? null : formatDate(member.expiresOn, 'id', 'plain'),
		barcode: drawCode128(member.cardNumber),
		qr: drawQrCode(member.cardNumber)
	};
}
