import { formatNumber, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { searchWithCards } from '../catalogue-search.server.ts';
import { titleRows } from './title-rows.server.ts';

const perPage = 20;

/** The best twenty titles for some words; at a kiosk one asks again rather than turns pages. */
export async function kioskResults(app: App, words: string, locale: Locale) {
	const { result, cards } = await searchWithCards(app, { text: words, limit: perPage });
	const rows = await titleRows(app, cards, locale);
	return {
		total: result.total,
		totalText: formatNumber(result.total, locale),
		didYouMean: result.didYouMean ?? null,
		rows: rows.map((row) => ({ ...row, href: `/kios${row.href}` }))
	};
}
