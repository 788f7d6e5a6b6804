import { readIsbn } from '#formats/isbn/read-isbn.ts';
import type { Findings } from '../findings.ts';
import type { InlisliteTitle } from './title.ts';

/**
 * Reports wrong ISBNs and titles that share one. A title is never refused for its ISBN: publishers print wrong ones,
 * and use one twice.
 */
export function checkIsbns(titles: readonly InlisliteTitle[], source: string, findings: Findings): void {
	const titlesOf = new Map<string, Set<string>>();
	for (const { legacyId, isbns } of titles)
		for (const text of isbns) {
			const reading = readIsbn(text);
			if (reading.kind === 'not-an-isbn') {
				findings.add(source, legacyId, 'isbn-not-an-isbn', { text });
				continue;
			}
			if (reading.kind === 'bad-check-digit')
				findings.add(source, legacyId, 'isbn-check-digit-wrong', { isbn: text });
			const sharing = titlesOf.get(reading.digits) ?? new Set();
			titlesOf.set(reading.digits, sharing.add(legacyId));
		}
	for (const [isbn, sharing] of titlesOf) {
		if (sharing.size === 1) continue;
		for (const legacyId of sharing)
			findings.add(source, legacyId, 'title-shares-isbn', {
				isbn,
				titles: [...sharing].filter((other) => other !== legacyId).join(', ')
			});
	}
}
