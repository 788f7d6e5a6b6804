import { intlTag, type Locale } from './locale.ts';

/**
 * How a calendar day is written, with the Indonesian form of 24 November 2026:
 * long "Selasa, 24 November 2026" · day "Selasa, 24 November" · plain "24 November 2026" ·
 * short "24 Nov 2026" · brief "24 Nov" · month "November 2026" · weekday "Selasa".
 */
export type DateStyle = 'long' | 'day' | 'plain' | 'short' | 'brief' | 'month' | 'weekday';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	day: { weekday: 'long', day: 'numeric', month: 'long' },
	plain: { day: 'numeric', month: 'long', year: 'numeric' },
	short: { day: 'numeric', month: 'short', year: 'numeric' },
	brief: { day: 'numeric', month: 'short' },
	month: { month: 'long', year: 'numeric' },
	weekday: { weekday: 'long' }
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, style: DateStyle): Intl.DateTimeFormat {
	const key = `${locale} ${style}`;
	let formatter = formatters.get(key);
	if (formatter === undefined) {
		formatter = new Intl.DateTimeFormat(intlTag(locale), { ...styles[style], timeZone: 'UTC' });
		formatters.set(key, formatter);
	}
	return formatter;
}

/**
 * Writes a calendar day ('2026-11-24'; a fact of the calendar, so no time zone is involved).
 * Throws a RangeError for anything that is not an ISO day.
 */
export function formatDate(day: string, locale: Locale, style: DateStyle = 'long'): string {
	const date = new Date(`${day}T00:00:00Z`);
	// JavaScript rolls 31 June over to 1 July: a rolled day is a mistake of the caller, not a date to print.
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
		throw new RangeError(`Not a calendar day: ${day}`);
	return formatterOf(locale, style).format(date);
}
