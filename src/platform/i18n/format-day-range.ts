import { intlTag, type Locale } from './locale.ts';

const formatterOf = (locale: Locale) =>
	new Intl.DateTimeFormat(intlTag(locale), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC'
	});

const formatters = { id: formatterOf('id'), en: formatterOf('en') };

/** From one day to another, both included: "12–19 Des 2026", "27 Nov–3 Des 2026"; one day alone is "1 Des 2026". */
export function formatDayRange(from: string, until: string, locale: Locale): string {
	const written = formatters[locale].formatRange(
		new Date(`${from}T00:00:00Z`),
		new Date(`${until}T00:00:00Z`)
	);
	// EYD V writes "to" as a dash without spaces; so does the style of the English pages.
	return written.replaceAll(/\s*–\s*/g, '–');
}
