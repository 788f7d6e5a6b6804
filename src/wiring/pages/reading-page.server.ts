import { fail } from '@sveltejs/kit';
import { countReading, readingsToday, speak } from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/reading/staff-messages.ts';
import type { Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { formatTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { codesIn } from './codes-in.ts';
import { actAtDesk } from './desk-door.server.ts';
import { formText } from './form-text.ts';
import { staffPlace } from './staff-place.server.ts';
import { titleHref } from './title-address.ts';

/** As many copies of today as are shown. */
const MOST_SHOWN = 100;

type Asked = { actor: Actor; locale: Locale; url: URL };

/** What was read on site today, with the box for the next trolley. */
export async function readingPage(app: App, { actor, locale, url }: Asked) {
	const { here, place, places } = await staffPlace(app, actor, url, locale);
	const now = app.clock.now();
	const today = await readingsToday(app.db, { branchId: here?.id ?? null, now, most: MOST_SHOWN });
	return {
		place,
		places,
		total: today.total,
		copies: today.copies.map((one) => ({
			title: one.title,
			href: titleHref(one.titleId, one.title),
			barcode: one.barcode,
			times: one.times,
			last: formatTime(one.last, locale)
		}))
	};
}

/** Counts what was scanned, code by code; what could not be counted stays in the box. */
export async function countTrolley(app: App, { actor, locale, url }: Asked, form: FormData) {
	const { kode = '', kartu = '', kembali } = formText(form);
	const card = kartu.trim() || undefined;
	const codes = codesIn(kode);
	if (codes.length === 0)
		return fail(422, {
			ok: false,
			lines: [t(words.nothingScanned, locale)],
			codes: '',
			card: kartu,
			asks: false
		});
	if (card !== undefined && !(await memberByCard(app.db, card)))
		return fail(422, {
			ok: false,
			lines: [t(words.noSuchCard, locale, { card })],
			codes: kode,
			card: kartu,
			asks: false
		});
	const { here } = await staffPlace(app, actor, url, locale);
	const act = { ...actAtDesk(app, actor), branchId: here?.id ?? null };
	const lines: string[] = [];
	const left: string[] = [];
	let asks = false;
	for (const barcode of codes) {
		const outcome = await countReading(app.db, { barcode, card, returnFirst: kembali !== undefined }, act);
		if (outcome.ok) {
			const said = speak(outcome.why, locale).map(({ say }) => say);
			if (said.length > 0) lines.push(`${outcome.title}: ${said.join(' ')}`);
			continue;
		}
		left.push(barcode);
		asks ||= outcome.reasons.some(({ code }) => code === 'reading.on-loan');
		const said = speak(outcome.reasons, locale).map(({ say }) => say);
		lines.push(`${outcome.title ?? barcode}: ${said.join(' ')}`);
	}
	const counted = t(words.countedNow, locale, { n: codes.length - left.length });
	const missed = left.length > 0 ? [t(words.notCounted, locale, { n: left.length })] : [];
	return {
		ok: left.length === 0,
		lines: [counted, ...missed, ...lines],
		codes: left.join('\n'),
		card: left.length > 0 ? kartu : '',
		asks
	};
}
