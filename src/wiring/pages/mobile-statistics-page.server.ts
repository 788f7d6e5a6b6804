import { callFigures } from '#modules/mobile-library/index.server.ts';
import { figuresBy, sumFigures } from '#modules/mobile-library/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { sayDay } from './trips-page.server.ts';
import { periodIn } from './visit-statistics-page.server.ts';

/** What the cars did in a period, by kecamatan and by stop. */
export async function mobileStatisticsPage(app: App, url: URL, locale: Locale) {
	const period = periodIn(url, dayOfInstant(app.clock.now()));
	const calls = await callFigures(app.db, period);
	return {
		...period,
		fromText: sayDay(period.from, locale),
		toText: sayDay(period.to, locale),
		districts: figuresBy(calls, ({ district }) => district),
		stops: figuresBy(calls, ({ name, district }) => `${name}, ${district}`),
		total: sumFigures(calls)
	};
}
