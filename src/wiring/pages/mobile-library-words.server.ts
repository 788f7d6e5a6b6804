import * as words from '#modules/mobile-library/messages.ts';
import type { DatedTrip, Route, Stop } from '#modules/mobile-library/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import { formatDate, formatList, t, type Locale } from '#platform/i18n/index.ts';

/** A Monday, to name weekdays by. */
const someMonday = '2026-11-23';

export const weekdayName = (weekday: number, locale: Locale): string =>
	formatDate(addDays(someMonday, weekday - 1), locale, 'weekday');

/** "Setiap Senin dan Rabu", "Kamis, setiap 2 minggu". */
export function sayPattern(route: Route, locale: Locale): string {
	const days = formatList(
		route.weekdays.map((weekday) => weekdayName(weekday, locale)),
		locale
	);
	const rhythm =
		route.everyWeeks === 1
			? t(words.everyWeek, locale, { days })
			: t(words.everyWeeks, locale, { days, weeks: route.everyWeeks });
	if (route.lastDay === null) return rhythm;
	return `${rhythm}, ${t(words.untilDay, locale, { day: formatDate(route.lastDay, locale, 'plain') })}`;
}

/** "Kolok Mudik, Kecamatan Barangin". */
export const whereOf = ({ village, district }: Pick<Stop, 'village' | 'district'>): string =>
	[village, district].filter(Boolean).join(', ');

/** What readers are told about a day that is not driven; null for one that is. */
export function sayNotDriven(trip: DatedTrip, locale: Locale): string | null {
	const about = { route: trip.route.name, reason: trip.reason ?? '' };
	switch (trip.state) {
		case 'cancelled':
			return t(words.cancelledLine, locale, about);
		case 'closed':
			return t(words.closedLine, locale, about);
		case 'moved':
			return t(words.movedLine, locale, {
				...about,
				day: formatDate(trip.toDay ?? trip.day, locale, 'day')
			});
		case 'runs':
			return null;
	}
}
