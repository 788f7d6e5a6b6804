/** The first and last year that a catalogue may mean: printing, and a century ahead. */
const EARLIEST = 1450;
const LATEST = 2099;

/**
 * The year of our era that a date of publication names, or null. `parseYear('c2001')` is 2001,
 * `parseYear('2006/2007')` 2006, `parseYear('1409 H/1988 M')` 1988. Hijri years alone ("1409 H"), decades and
 * centuries ("197-?", "18--") and "[t.t.]" name none.
 */
export function parseYear(text: string): number | null {
	const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
	const commonEra = /(?<!\d)(\d{4})\s*M\b/.exec(digits)?.[1];
	if (commonEra) return within(Number(commonEra));
	const withoutHijri = digits.replace(/(?<!\d)\d{3,4}\s*(?:H|A\.?H)\b\.?/g, ' ');
	for (const [year] of withoutHijri.matchAll(/(?<!\d)\d{4}(?!\d)/g)) {
		const found = within(Number(year));
		if (found) return found;
	}
	return null;
}

function within(year: number): number | null {
	return year >= EARLIEST && year <= LATEST ? year : null;
}
