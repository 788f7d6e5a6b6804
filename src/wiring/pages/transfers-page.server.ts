import { fail } from '@sveltejs/kit';
import {
	callBack,
	changeTransferSettings,
	markSent,
	returnCopy,
	sendCopy,
	speak,
	transfersAt,
	transferSettingsNow,
	transferSlip,
	type ListedTransfer
} from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/transfers/staff-messages.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { formatDateTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { codesIn } from './codes-in.ts';
import { actAtDesk } from './desk-door.server.ts';
import { formText } from './form-text.ts';
import { staffPlace } from './staff-place.server.ts';
import { titleHref } from './title-address.ts';

/** What is to be sent, is on the way, or arrives at a place, every word finished. */
export async function transfersPage(
	app: App,
	{ actor, locale, url }: { actor: Actor; locale: Locale; url: URL }
) {
	const { here, place, places } = await staffPlace(app, actor, url, locale);
	const rows = await transfersAt(app.db, here?.id ?? null);
	const isHere = (id: string) => here === undefined || id === here.id;
	const rowOf = (one: ListedTransfer) => ({
		id: one.id,
		title: one.title,
		href: titleHref(one.titleId, one.title),
		barcode: one.barcode,
		callNumber: one.callNumber ?? '',
		// Where a copy for a hold set out is not written down.
		route: one.cause === 'hold' ? one.to.name : `${one.from.name} – ${one.to.name}`,
		to: one.to.name,
		since: one.cause === 'hold' ? '' : formatDateTime(one.since, locale, 'short'),
		cause: t(words.causes[one.cause], locale),
		note: one.note,
		isForHold: one.cause === 'hold'
	});
	const sent = rows.filter(({ state }) => state === 'sent');
	return {
		place,
		places,
		destinations: places.slice(1).filter(({ value }) => value !== place),
		isOnePlace: here !== undefined,
		toSend: rows.filter(({ state, from }) => state === 'to-send' && isHere(from.id)).map(rowOf),
		arriving: [
			...(here === undefined ? [] : rows.filter(({ state, to }) => state === 'to-send' && to.id === here.id)),
			...sent.filter(({ to }) => isHere(to.id))
		].map(rowOf),
		away: (here === undefined ? [] : sent.filter(({ to }) => to.id !== here.id)).map(rowOf),
		settings: may(actor, 'circulation.policy.change') ? await transferSettingsNow(app.db) : null
	};
}

export type TransferRow = Awaited<ReturnType<typeof transfersPage>>['toSend'][number];

type Tended = { app: App; actor: Actor; locale: Locale; url: URL; form: FormData };
type Line = { ok: boolean; say: string; slip: string | null };

const line = (ok: boolean, say: string, slip: string | null = null): Line => ({ ok, say, slip });

const sayAll = (reasons: readonly Reason[], locale: Locale) =>
	speak(reasons, locale)
		.map(({ say }) => say)
		.join(' ');

/** The place of the page stands for the counter where things are done. */
async function actHere({ app, actor, locale, url }: Tended) {
	const { here } = await staffPlace(app, actor, url, locale);
	return { act: { ...actAtDesk(app, actor), branchId: here?.id ?? null }, here };
}

/** Copies that have arrived, code by code. */
export async function receiveCopies(tended: Tended) {
	const { app, locale, form } = tended;
	const { act, here } = await actHere(tended);
	const codes = codesIn(formText(form)['kode'] ?? '');
	if (!here) return fail(422, { lines: [line(false, t(words.chooseHere, locale))], codes: codes.join('\n') });
	if (codes.length === 0)
		return fail(422, { lines: [line(false, t(words.nothingScanned, locale))], codes: '' });
	const lines: Line[] = [];
	const left: string[] = [];
	for (const code of codes) {
		const outcome = await returnCopy(app.db, { barcode: code }, act);
		if (!outcome.ok) {
			const say = sayAll(outcome.reasons, locale);
			lines.push(line(false, t(words.received, locale, { title: outcome.title ?? code, say })));
			if (outcome.title === null) left.push(code);
			continue;
		}
		const say = sayAll(outcome.why, locale);
		lines.push(
			line(true, t(words.received, locale, { title: outcome.title, say }), outcome.kept?.hold ?? null)
		);
	}
	return { lines, codes: left.join('\n') };
}

/** Somebody has carried away what was ticked. */
export async function carryAway(tended: Tended) {
	const { app, locale, form } = tended;
	const { act } = await actHere(tended);
	const ids = form.getAll('kiriman').filter((id) => typeof id === 'string');
	if (ids.length === 0) return fail(422, { lines: [line(false, t(words.nothingTicked, locale))] });
	const n = await markSent(app.db, ids, act);
	return { lines: [line(true, t(words.carriedNow, locale, { n }))] };
}

export async function callBackOne(tended: Tended) {
	const { app, locale, form } = tended;
	const { act } = await actHere(tended);
	const isBack = await callBack(app.db, formText(form)['satu'] ?? '', act);
	return isBack
		? { lines: [line(true, t(words.calledBack, locale))] }
		: fail(409, { lines: [line(false, t(words.noSlip, locale))] });
}

export async function sendByHand(tended: Tended) {
	const { app, locale, form } = tended;
	const { act } = await actHere(tended);
	const { eksemplar = '', tujuan = '', catatan = '' } = formText(form);
	const note = catatan.trim().slice(0, 300) || null;
	const outcome = await sendCopy(app.db, { barcode: eksemplar.trim(), to: tujuan, note }, act);
	if (!outcome.ok)
		return fail(409, {
			lines: [line(false, sayAll(outcome.reasons, locale))],
			typed: { eksemplar, tujuan, catatan }
		});
	const { title, to: place, transfer } = outcome;
	return { lines: [{ ...line(true, t(words.sentNow, locale, { title, place })), sendSlip: transfer }] };
}

export async function setTransferSettings({ app, actor, locale, form }: Tended) {
	const by = { now: app.clock.now(), actorId: actor.accountId };
	await changeTransferSettings(app.db, { sendHome: form.has('pulang') }, by);
	return { lines: [line(true, t(words.settingsSaved, locale))] };
}

/** The slip that is put into a copy that is sent; null once it has arrived. */
export async function transferSlipPage(app: App, id: string, { locale, url }: { locale: Locale; url: URL }) {
	const slip = await transferSlip(app.db, id);
	const { library } = await siteFacts(app);
	return {
		id,
		width: url.searchParams.get('lebar') === '80' ? ('80' as const) : ('58' as const),
		slip: slip
			? {
					...slip,
					library: library.name,
					cause: t(words.causes[slip.cause], locale),
					printed: formatDateTime(app.clock.now(), locale)
				}
			: null
	};
}
