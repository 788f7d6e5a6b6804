import type { CatalogueDocument } from './document.ts';
import { callNumberKey, isbnKey, issnKey } from './identifiers.ts';

/** The key of a whole title; a query with the same words in the same order has the same key. */
export const titleKey = (words: readonly string[]) => `t ${words.join(' ')}`;

/** The title, its subtitle and its part as words for keys. */
export type TitleWords = { title: string[]; additions: string[][] };

/** All exact keys that lead to a document: numbers, call numbers, whole titles. */
export function documentKeys(doc: CatalogueDocument, { title, additions }: TitleWords): Set<string> {
	const keys = new Set<string>();
	for (const isbn of doc.isbns) {
		const key = isbnKey(isbn);
		if (key !== null) keys.add(key);
	}
	for (const issn of doc.issns) {
		const key = issnKey(issn);
		if (key !== null) keys.add(key);
	}
	for (const callNumber of doc.callNumbers) {
		const key = callNumberKey(callNumber);
		if (key !== null) keys.add(key);
	}
	if (title.length > 0) keys.add(titleKey(title));
	for (const words of additions) keys.add(titleKey([...title, ...words]));
	return keys;
}
