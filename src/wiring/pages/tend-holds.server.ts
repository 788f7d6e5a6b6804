import { fail } from '@sveltejs/kit';
import * as words from '#modules/circulation/holds/staff-messages.ts';
import {
	cancelHold,
	changeHoldSettings,
	clearHold,
	returnCopy,
	speak,
	type Act,
	type KeptCopy
} from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { branchByCode } from '#modules/organisation/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { actAtDesk } from './desk-door.server.ts';

type Tended = { app: App; actor: Actor; locale: Locale; form: FormData };
export type TendAnswer = { ok: boolean; say: string; slip: string | null };

const textOf = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
};

const done = (say: string, slip: string | null = null): TendAnswer => ({ ok: true, say, slip });

const refused = (reasons: readonly Reason[], locale: Locale) =>
	fail(409, {
		ok: false,
		slip: null,
		say: speak(reasons, locale)
			.map(({ say }) => say)
			.join(' ')
	} satisfies TendAnswer);

/** Where a copy goes that is kept for a reader, with its slip. */
export function sayKept(title: string, kept: KeptCopy, locale: Locale): TendAnswer {
	const reader = kept.reader.name;
	const say =
		kept.until === null
			? t(words.sentNow, locale, { title, reader, place: kept.pickup.name })
			: t(words.keptNow, locale, { title, reader, day: formatDate(kept.until, locale) });
	return done(say, kept.hold);
}

async function takeInHand({ app, locale, form }: Tended, act: Act) {
	const outcome = await returnCopy(app.db, { barcode: textOf(form, 'eksemplar') }, act);
	if (!outcome.ok) {
		const { title, reasons } = outcome;
		const isFree = reasons.every(({ code }) => code === 'return.not-on-loan');
		return isFree && title !== null
			? done(t(words.noLongerAwaited, locale, { title }))
			: refused(reasons, locale);
	}
	if (!outcome.kept) return done(t(words.noLongerAwaited, locale, { title: outcome.title }));
	return sayKept(outcome.title, outcome.kept, locale);
}

/** A copy has been fetched from its shelf: it is kept for the reader whose turn it is. */
export const markFetched = (tended: Tended) =>
	// It stands where it belongs, whichever desk marks it.
	takeInHand(tended, { ...actAtDesk(tended.app, tended.actor), branchId: null });

/** A copy that was sent has arrived at the place that the form names. */
export async function markArrived(tended: Tended) {
	const place = await branchByCode(tended.app.db, textOf(tended.form, 'tempat'));
	const act = actAtDesk(tended.app, tended.actor);
	return takeInHand(tended, { ...act, branchId: place?.id ?? act.branchId });
}

/** The copy of an ended hold is no longer on the hold shelf. */
export async function markMoved({ app, locale, form }: Tended) {
	const wasThere = await clearHold(app.db, textOf(form, 'pesanan'), app.clock.now());
	return wasThere ? done(t(words.movedNow, locale)) : refused([{ code: 'hold.unknown', facts: {} }], locale);
}

/** Ends a hold for its reader; a copy that lay ready goes to the next in line. */
export async function cancelForReader({ app, actor, locale, form }: Tended) {
	const outcome = await cancelHold(app.db, { hold: textOf(form, 'pesanan') }, actAtDesk(app, actor));
	return outcome.ok ? done(t(words.cancelledNow, locale)) : refused(outcome.reasons, locale);
}

/** What the library decides about holds for all its places, as ticked. */
export async function setHoldSettings({ app, actor, locale, form }: Tended) {
	const isTicked = (name: string) => textOf(form, name) !== '';
	await changeHoldSettings(
		app.db,
		{ onShelf: isTicked('di-rak'), travel: isTicked('antargedung') },
		{ now: app.clock.now(), actorId: actor.accountId }
	);
	return done(t(words.settingsSaved, locale));
}
