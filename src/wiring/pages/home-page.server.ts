import { popularTitles } from '#modules/circulation/index.server.ts';
import { titleCards, titlePublicIds } from '#modules/catalogue/index.server.ts';
import { openState } from '#modules/organisation/index.ts';
import { sayOpenState } from '#modules/organisation/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatDateTime, formatNumber, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { clockTimeOf } from '../clock-time.ts';
import { searchWithCards } from '../catalogue-search.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { stopsToday } from './timetable-page.server.ts';
import { titleRows } from './title-rows.server.ts';

const shelfLength = 6;
const topicCount = 5;

/** The home page: is it open, what is there, what is new. */
export async function homePage(app: App, locale: Locale) {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const [site, newest, local, popular, stops] = await Promise.all([
		siteFacts(app),
		searchWithCards(app, { text: '', sort: 'newest', limit: shelfLength }),
		searchWithCards(app, { text: '', sort: 'newest', limit: shelfLength, filters: { local: ['true'] } }),
		popularCards(app, today),
		stopsToday(app, locale)
	]);
	return {
		moment: formatDateTime(now, locale),
		places: site.places
			.filter((place) => place.hasHours && place.kind !== 'mobile')
			.map((place) => ({
				name: place.district ? `${place.shortName}, ${place.district}` : place.shortName,
				...sayOpenState(openState(today, clockTimeOf(now), place.hoursOn), today, locale)
			})),
		stops,
		titleCount: formatNumber(newest.result.total, locale),
		topics: newest.result.filters.subject.slice(0, topicCount).map((entry) => ({
			text: entry.value,
			href: `/katalog?filter.subject=${encodeURIComponent(entry.value)}`
		})),
		newest: await titleRows(app, newest.cards, locale),
		popular: await titleRows(app, popular, locale),
		local: await titleRows(app, local.cards, locale),
		localCount: formatNumber(local.result.total, locale)
	};
}

async function popularCards(app: App, today: string) {
	const ids = await popularTitles(app.db, { since: addDays(today, -90), limit: shelfLength * 2 });
	const cards = await titleCards(app.db, await titlePublicIds(app.db, ids));
	return cards.slice(0, shelfLength);
}
