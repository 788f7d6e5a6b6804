import { daysBetween } from '#platform/clock/plain-date.ts';
import { formatDate, type DateStyle } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';

/** Up to this many days away a day is also told in words; farther off the words stop helping. */
const NEAR_DAYS = 14;

const named: Record<Locale, Record<string, string>> = {
	id: { '-1': 'kemarin', '0': 'hari ini', '1': 'besok', '2': 'lusa' },
	en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }
};

/** Says how far a day is from today: "hari ini", "besok", "lusa", "3 hari lagi", "4 hari lalu". Null when it is not near. */
export function nearDayWords(day: string, today: string, locale: Locale): string | null {
	const distance = daysBetween(today, day);
	if (Math.abs(distance) > NEAR_DAYS) return null;
	const name = named[locale][String(distance)];
	if (name !== undefined) return name;
	const days = formatNumber(Math.abs(distance), locale);
	if (locale === 'en') return distance > 0 ? `in ${days} days` : `${days} days ago`;
	return distance > 0 ? `${days} hari lagi` : `${days} hari lalu`;
}

/**
 * A near day in words and always its date as well: "besok, Rabu, 25 November 2026"; a counted day stands behind its
 * date: "Selasa, 1 Desember 2026, 7 hari lagi". A far day is the date alone.
 */
export function formatNearDay(day: string, today: string, locale: Locale, style: DateStyle = 'long'): string {
	const date = formatDate(day, locale, style);
	const words = nearDayWords(day, today, locale);
	if (words === null) return date;
	const isNamed = named[locale][String(daysBetween(today, day))] !== undefined;
	return isNamed ? `${words}, ${date}` : `${date}, ${words}`;
}
