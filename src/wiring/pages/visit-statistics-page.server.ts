import { dimensions, visitStatistics, type Dimension } from '#modules/visits/index.server.ts';
import {
	educationWords,
	jobWords,
	kindWords,
	noRoom,
	notTold,
	purposeWords,
	sexWords
} from '#modules/visits/messages.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatNumber, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { placeChoices, roomNames } from './place-choice.server.ts';
import { dayIn } from './visit-form.ts';

const words: Partial<Record<Dimension, Record<string, Message>>> = {
	kind: kindWords,
	sex: sexWords,
	education: educationWords,
	job: jobWords,
	purpose: purposeWords
};

/** The period of an address: the last thirty days when it names none; turned round when it is written so. */
export function periodIn(url: URL, today: string): { from: string; to: string } {
	const from = dayIn(url.searchParams.get('dari')) ?? addDays(today, -29);
	const to = dayIn(url.searchParams.get('sampai')) ?? today;
	return from <= to ? { from, to } : { from: to, to: from };
}

/** Visitors of a period, by everything that the guest book knows. */
export async function visitStatisticsPage(app: App, url: URL, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const period = periodIn(url, today);
	const { places } = await siteFacts(app);
	const branch = places.find((place) => place.code === url.searchParams.get('gedung'));
	const [rows, choices] = await Promise.all([
		visitStatistics(app.db, { ...period, branchId: branch?.id ?? null }),
		placeChoices(app)
	]);
	const rooms = roomNames(choices);
	const label = (dimension: Dimension, value: string): string => {
		if (dimension === 'room') return rooms.get(value) ?? t(noRoom, locale);
		if (value === '') return t(notTold, locale);
		if (dimension === 'hour') return `${value}.00`;
		if (dimension === 'month') return formatDate(`${value}-01`, locale, 'month');
		const word = words[dimension]?.[value];
		return word ? t(word, locale) : value;
	};
	const sum = rows.filter(({ dimension }) => dimension === 'kind').reduce((n, { people }) => n + people, 0);
	const inTime = (dimension: Dimension) => dimension === 'hour' || dimension === 'month';
	return {
		...period,
		fromText: formatDate(period.from, locale, 'plain'),
		toText: formatDate(period.to, locale, 'plain'),
		branch: branch?.code ?? '',
		branches: places.map((place) => ({ value: place.code, label: place.shortName })),
		sum,
		sumText: formatNumber(sum, locale),
		tables: dimensions.map((dimension) => ({
			dimension,
			rows: rows
				.filter((row) => row.dimension === dimension)
				.sort((a, b) => (inTime(dimension) ? a.value.localeCompare(b.value) : b.people - a.people))
				.map((row) => ({
					value: row.value,
					label: label(dimension, row.value),
					people: row.people,
					text: formatNumber(row.people, locale),
					share: `${formatNumber(Math.round((row.people / sum) * 1000) / 10, locale)}%`
				}))
		}))
	};
}
