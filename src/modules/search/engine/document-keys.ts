import type { CatalogueDocument } from './document.ts';
import { callNumberKey, isbnKey, issnKey } from './identifiers.ts';

/** The key of a whole title; a query with the same words in the same order has the same key. */
export const titleKey = (words: readonly string[]) => `t ${words.join(' ')}`;

/** All exact keys that lead to a document: numbers, call numbers, the whole title (given in words). */
export function documentKeys(doc: CatalogueDocument, title: readonly string[]): string[] {
	const keys = title.length > 0 ? [titleKey(title)] : [];
	const add = (key: string | null) => {
		if (key !== null && !keys.includes(key)) keys.push(key);
	};
	for (const isbn of doc.isbns) add(isbnKey(isbn));
	for (const issn of doc.issns) add(issnKey(issn));
	for (const callNumber of doc.callNumbers) add(callNumberKey(callNumber));
	return keys;
}
