/**
 * What an ISBN field says. `digits` are the 10 or 13 characters without hyphens (X upper-cased); they are there for
 * a wrong check digit too, because the number is printed in the book all the same.
 */
export type IsbnReading =
	{ kind: 'valid'; digits: string } | { kind: 'bad-check-digit'; digits: string } | { kind: 'not-an-isbn' };

/** A number of 10 or 13 characters with hyphens or spaces anywhere between them, at the beginning of the text. */
const leadingNumber = /^\s*(?:ISBN[\s:.]*)?((?:\d[-\s–]*){9}(?:(?:\d[-\s–]*){3}\d|[\dXx]))(?![\dXx])/i;

/** ISO 2108, annex on check digits: ISBN-10 by modulus 11, ISBN-13 by modulus 10. */
const hasRightCheckDigit = (digits: string): boolean => {
	const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
	const sum = values.reduce(
		(total, value, place) => total + value * (digits.length === 10 ? 10 - place : place % 2 === 0 ? 1 : 3),
		0
	);
	return sum % (digits.length === 10 ? 11 : 10) === 0;
};

/**
 * Reads the ISBN at the beginning of a text; a note behind it, such as `(jil. 1)`, does no harm.
 *
 * @example
 * readIsbn('978-602-562-249-6 (jil. 1)'); // { kind: 'valid', digits: '9786025622496' }
 */
export function readIsbn(text: string): IsbnReading {
	const digits = leadingNumber
		.exec(text)?.[1]
		?.replaceAll(/[^\dXx]/g, '')
		.toUpperCase();
	// Other goods carry 13 digits too; books have 978 or 979.
	if (digits === undefined || (digits.length === 13 && !/^97[89]/.test(digits)))
		return { kind: 'not-an-isbn' };
	return { kind: hasRightCheckDigit(digits) ? 'valid' : 'bad-check-digit', digits };
}
