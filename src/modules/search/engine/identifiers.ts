import { fold } from './fold.ts';

const isbnShape = /(?<![\dx])(97[89](?:[-\s]?\d){9}[-\s]?[\dx]|\d(?:[-\s]?\d){8}[-\s]?[\dx])(?![\dx])/i;
const issnShape = /(?<!\d)(\d{4})-?(\d{3}[\dx])(?![\dx])/i;
const signs = /[-\s\u2010-\u2015]/g;

const plainIsbn = /^\d{13}$/;

/** All kinds of dashes as a plain one: people paste them from web pages. */
const plainDashes = (text: string) => text.replace(/[\u2010-\u2015\u2212]/g, '-');

/**
 * The key of an ISBN, with ten or thirteen digits, with or without hyphens, maybe followed by words ('(jil. 1)').
 * The check digit is left out: ten and thirteen digits then name one book, and a wrong last digit still finds it.
 */
export function isbnKey(text: string): string | null {
	if (plainIsbn.test(text))
		return text.startsWith('978') || text.startsWith('979') ? `i ${text.slice(0, 12)}` : null;
	const found = isbnShape.exec(plainDashes(text))?.[1]?.replace(signs, '');
	if (found === undefined) return null;
	return `i ${found.length === 13 ? found.slice(0, 12) : `978${found.slice(0, 9)}`}`;
}

/** The key of an ISSN, with or without its hyphen. */
export function issnKey(text: string): string | null {
	const found = issnShape.exec(plainDashes(text));
	return found === null ? null : `s ${found[1]}${found[2]?.toLowerCase()}`;
}

/** The key of a call number: its letters and digits, whatever stands between them. */
export function callNumberKey(text: string): string | null {
	const key = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	return key.length < 3 ? null : `c ${key}`;
}

/** A number found in a query, and the query without it. */
export type FoundNumber = { key: string; rest: string };

/** Takes an ISBN or an ISSN out of a query; first what is most likely. */
export function numbersIn(query: string): FoundNumber[] {
	const text = plainDashes(query);
	const found: FoundNumber[] = [];
	const isbn = isbnKey(text);
	if (isbn !== null) found.push({ key: isbn, rest: text.replace(isbnShape, ' ') });
	const issn = issnKey(text);
	if (issn !== null) found.push({ key: issn, rest: text.replace(issnShape, ' ') });
	return found;
}
