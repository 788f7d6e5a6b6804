import { fail } from '@sveltejs/kit';
import * as words from '#modules/circulation/holds/search-messages.ts';
import { missCopy, searchedCopies, settleSearch, type Act } from '#modules/circulation/index.server.ts';
import { branchNames, roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { sayKept, type TendAnswer } from './tend-holds.server.ts';
import { titleHref } from './title-address.ts';

/** Copies that are looked for at a place, or at all. */
export async function searchRows(app: App, at: string | null, locale: Locale) {
	const found = await searchedCopies(app.db, at);
	if (found.length === 0) return [];
	const [places, rooms] = await Promise.all([branchNames(app.db), roomsOfPlaces(app.db)]);
	return found.map((one) => ({
		search: one.search,
		title: one.title,
		href: titleHref(one.titleId, one.title),
		barcode: one.barcode,
		callNumber: one.callNumber ?? '',
		stands: [places.get(one.branchId), rooms.find(({ id }) => id === one.roomId)?.name]
			.filter(Boolean)
			.join(', '),
		since: formatDate(dayOfInstant(one.missedAt), locale, 'short')
	}));
}

type Tended = { app: App; act: Act; locale: Locale; form: Record<string, string> };

const refused = (code: keyof typeof words.searchProblems, locale: Locale) =>
	fail(409, { ok: false, slip: null, say: t(words.searchProblems[code], locale) } satisfies TendAnswer);

const done = (say: string): TendAnswer => ({ ok: true, slip: null, say });

/** Whoever went to the shelf did not find the copy. */
export async function markMissed({ app, act, locale, form }: Tended) {
	const outcome = await missCopy(app.db, form['eksemplar'] ?? '', act);
	return outcome.ok ? done(t(words.missedNow, locale, outcome)) : refused(outcome.code, locale);
}

/** A copy turned up, or is given up. */
export async function endSearch({ app, act, locale, form }: Tended, outcome: 'found' | 'lost') {
	const settled = await settleSearch(app.db, { search: form['pencarian'] ?? '', outcome }, act);
	if (!settled.ok) return refused('search.over', locale);
	if (settled.kept) return sayKept(settled.title, settled.kept, locale);
	return done(t(outcome === 'found' ? words.foundNow : words.givenUpNow, locale, settled));
}
