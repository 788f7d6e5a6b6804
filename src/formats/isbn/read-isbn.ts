/**
 * What an ISBN field says. `digits` are the 10 or 13 characters without hyphens (X upper-cased); they are there for
 * a wrong check digit too, because the number is printed in the book all the same, and for a number of 13 that is no
 * book's, because people type it in.
 */
export type IsbnReading =
	| { kind: 'valid'; digits: string }
	| { kind: 'bad-check-digit'; digits: string }
	| { kind: 'not-an-isbn'; digits?: string };

/** Hyphens of every kind that catalogues hold, and blanks. */
export const isbnGaps = /[\s\-\u2010-\u2015\u2212]/g;

const candidates = /\d[\d\s\-\u2010-\u2015\u2212]{7,}[\dXx]/g;

/**
 * Reads the first ISBN in a text; a note around it, such as `(jil. 1)`, does no harm.
 *
 * @example
 * readIsbn('978-602-562-249-6 (jil. 1)'); // { kind: 'valid', digits: '9786025622496' }
 */
export function readIsbn(text: string): IsbnReading {
	for (const [candidate] of text.matchAll(candidates)) {
		const digits = candidate.replace(isbnGaps, '').toUpperCase();
		if (/^\d{9}[\dX]$/.test(digits)) return judged(digits, checkDigit10(digits));
		if (!/^\d{13}$/.test(digits)) continue;
		// Other goods carry 13 digits too; books have 978 or 979.
		if (!/^97[89]/.test(digits)) return { kind: 'not-an-isbn', digits };
		return judged(digits, checkDigit13(digits));
	}
	return { kind: 'not-an-isbn' };
}

const judged = (digits: string, check: string): IsbnReading => ({
	kind: digits.endsWith(check) ? 'valid' : 'bad-check-digit',
	digits
});

/** The check digit of an ISBN of 10 places (ISO 2108:1972): weights 10 … 2, modulo 11, X for 10. */
function checkDigit10(digits: string): string {
	let sum = 0;
	for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
	const check = (11 - (sum % 11)) % 11;
	return check === 10 ? 'X' : String(check);
}

/** The check digit of an ISBN of 13 places (EAN-13): weights 1 and 3, modulo 10. */
function checkDigit13(digits: string): string {
	let sum = 0;
	for (let place = 0; place < 12; place++) sum += Number(digits[place]) * (place % 2 === 0 ? 1 : 3);
	return String((10 - (sum % 10)) % 10);
}

/**
 * The ISBN of 13 places for one of 10: `toIsbn13('9791035717')` is `'9789791035712'`. One of 13 stays as it is.
 * A wrong check digit is not carried over: the caller asks `readIsbn` first.
 */
export function toIsbn13(digits: string): string {
	if (digits.length !== 10) return digits;
	const body = `978${digits.slice(0, 9)}`;
	return body + checkDigit13(body);
}
