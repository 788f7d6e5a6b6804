import type { Isbn } from './title-description.ts';

/** Hyphens of every kind that catalogues hold, and blanks. */
const gaps = /[\s\-\u2010-\u2015\u2212]/g;

/**
 * Reads an ISBN as typed: `parseIsbn('979-103-571-7 (jil. 1)')`. A number of 10 or 13 places is kept in `digits`
 * even when its check digit is wrong (printed so in many books); anything else is kept as text.
 */
export function parseIsbn(typed: string): Isbn {
	const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
	for (const [candidate] of text.matchAll(/\d[\d\s\-\u2010-\u2015\u2212]{7,}[\dXx]/g)) {
		const digits = candidate.replace(gaps, '').toUpperCase();
		if (/^\d{9}[\dX]$/.test(digits)) return { text, digits, valid: checkDigit10(digits) === digits.at(-1) };
		if (/^\d{13}$/.test(digits)) return { text, digits, valid: isValid13(digits) };
	}
	return { text, valid: false };
}

function isValid13(digits: string): boolean {
	return /^97[89]/.test(digits) && checkDigit13(digits) === digits.at(-1);
}

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
 * A wrong check digit is not carried over: the caller asks `valid` first.
 */
export function toIsbn13(digits: string): string {
	if (digits.length !== 10) return digits;
	const body = `978${digits.slice(0, 9)}`;
	return body + checkDigit13(body);
}

/** How an ISBN is shown: with the hyphens it was typed with, else its digits, else the text. */
export function displayIsbn(isbn: Isbn): string {
	if (!isbn.digits) return isbn.text;
	const typed = /\d[\dXx\-\u2010-\u2015\u2212]{8,}/.exec(isbn.text)?.[0];
	const hyphened = typed && typed.replace(gaps, '').toUpperCase() === isbn.digits && typed !== isbn.digits;
	return hyphened ? typed.toUpperCase() : isbn.digits;
}
