import { checkOutCopy, loansOfMember, returnCopy, speak } from '#modules/circulation/index.server.ts';
import {
	beginService,
	checkKioskPin,
	hasKioskPin,
	isPinRequired,
	pinAtKiosk,
	type PairedDevice
} from '#modules/devices/index.server.ts';
import * as words from '#modules/devices/kiosk-messages.ts';
import { memberByCard, memberById } from '#modules/members/index.server.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const actAt = (app: App, { actor, branchId }: PairedDevice) => ({
	now: app.clock.now(),
	actorId: actor.accountId,
	branchId,
	channel: 'kiosk' as const
});

type Opening = { state: 'open' } | { state: 'pin' | 'card'; say?: string };

/**
 * Opens a card at a kiosk, with a PIN where it has one or the library wants one.
 */
export async function openCardAtKiosk(
	app: App,
	device: PairedDevice,
	typed: { card: string; pin: string | null },
	locale: Locale
): Promise<Opening> {
	const member = await memberByCard(app.db, typed.card);
	if (!member) {
		const [reason] = speak([{ code: 'member.unknown', facts: { card: typed.card } }], locale);
		return { state: 'card', say: reason?.say ?? '' };
	}
	const now = app.clock.now();
	const [hasPin, isRequired] = await Promise.all([hasKioskPin(app.db, member.id), isPinRequired(app.db)]);
	const pin = pinAtKiosk({ isChild: member.isChild ?? false, hasPin, isRequired });
	if (pin === 'missing') return { state: 'card', say: t(words.pinMissing, locale) };
	if (pin === 'ask') {
		if (typed.pin === null) return { state: 'pin' };
		const answer = await checkKioskPin(app.db, { memberId: member.id, pin: typed.pin }, { now });
		if (answer === 'locked') return { state: 'card', say: t(words.pinLocked, locale) };
		if (answer === 'wrong') return { state: 'pin', say: t(words.pinWrong, locale) };
	}
	await beginService(app.db, device.id, member.id, now);
	return { state: 'open' };
}

export type KioskLoan = { copy: string; title: string; say: string };

/** What was lent at the kiosk in this session: those of the scanned copies that are on the card. */
export async function lentHere(
	app: App,
	memberId: string,
	copies: readonly string[],
	locale: Locale
): Promise<KioskLoan[]> {
	const loans = await loansOfMember(app.db, memberId, app.clock.now());
	const byCopy = new Map(loans.map((loan) => [loan.copy, loan]));
	return copies.flatMap((copy) => {
		const loan = byCopy.get(copy);
		if (!loan) return [];
		const day = formatDate(loan.dueOn, locale);
		return [{ copy, title: loan.title, say: t(words.bringBackBy, locale, { day }) }];
	});
}

/** Lends a copy to the card that is open at the kiosk. */
export async function lendAtKiosk(
	app: App,
	device: PairedDevice,
	barcode: string,
	locale: Locale
): Promise<{ ok: true; copy: string } | { ok: false; title: string | null; say: string }> {
	const member = device.servesMemberId === null ? undefined : await memberById(app.db, device.servesMemberId);
	if (!member) return { ok: false, title: null, say: t(words.scanCardHint, locale) };
	const outcome = await checkOutCopy(app.db, { card: member.cardNumber, barcode }, actAt(app, device));
	if (outcome.ok) return { ok: true, copy: outcome.loan.copy };
	return { ok: false, title: outcome.title, say: sayAll(outcome.reasons, locale) };
}

/** Takes a copy back at the kiosk, whoever brings it. No name is shown. */
export async function returnAtKiosk(app: App, device: PairedDevice, barcode: string, locale: Locale) {
	const outcome = await returnCopy(app.db, { barcode }, actAt(app, device));
	if (!outcome.ok) return { ok: false as const, title: outcome.title, say: sayAll(outcome.reasons, locale) };
	const isKept = outcome.kept !== null;
	return {
		ok: true as const,
		title: outcome.title,
		say: t(isKept ? words.returnKept : words.returnIn, locale)
	};
}

const sayAll = (reasons: Parameters<typeof speak>[0], locale: Locale): string =>
	speak(reasons, locale)
		.map(({ say }) => say)
		.join(' ');
