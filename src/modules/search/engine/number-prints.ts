import type { CatalogueDocument } from './document.ts';
import { fingerprint } from './fingerprint.ts';
import { callNumberKey, isbnKey, issnKey } from './identifiers.ts';

/** Fingerprints of all numbers that lead to a document: ISBN, ISSN, call numbers. */
export function numberPrints(doc: CatalogueDocument): number[] {
	const prints: number[] = [];
	const add = (key: string | null) => {
		const print = key === null ? -1 : fingerprint(key);
		if (print >= 0 && !prints.includes(print)) prints.push(print);
	};
	for (const isbn of doc.isbns) add(isbnKey(isbn));
	for (const issn of doc.issns) add(issnKey(issn));
	for (const callNumber of doc.callNumbers) add(callNumberKey(callNumber));
	return prints;
}
