import { isbnGaps, readIsbn } from '#formats/isbn/read-isbn.ts';
import type { Isbn } from './title-description.ts';

export { toIsbn13 } from '#formats/isbn/read-isbn.ts';

/**
 * Reads an ISBN as typed: `parseIsbn('979-103-571-7 (jil. 1)')`. A number of 10 or 13 places is kept in `digits`
 * even when its check digit is wrong (printed so in many books); anything else is kept as text.
 */
export function parseIsbn(typed: string): Isbn {
	const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
	const { kind, digits } = readIsbn(text);
	return { text, ...(digits === undefined ? {} : { digits }), valid: kind === 'valid' };
}

/** How an ISBN is shown: with the hyphens it was typed with, else its digits, else the text. */
export function displayIsbn(isbn: Isbn): string {
	if (!isbn.digits) return isbn.text;
	const typed = /\d[\dXx\-\u2010-\u2015\u2212]{8,}/.exec(isbn.text)?.[0];
	const hyphened =
		typed && typed.replace(isbnGaps, '').toUpperCase() === isbn.digits && typed !== isbn.digits;
	return hyphened ? typed.toUpperCase() : isbn.digits;
}
