import type { IndexableCopy, IndexableTitle } from '#modules/catalogue/index.server.ts';
import type { CatalogueDocument, CopyFacts } from './engine/document.ts';

export const copyFactsOf = (copy: IndexableCopy): CopyFacts => ({
	branch: copy.branch,
	loanable: copy.access === 'loanable',
	available: copy.status === 'available'
});

/** A title of the catalogue as the search sees it; `loans` is how often it was lent. */
export function documentOfTitle(title: IndexableTitle, loans: number): CatalogueDocument {
	const callNumbers = [title.callNumber, ...title.copies.map((copy) => copy.callNumber)];
	return {
		publicId: title.publicId,
		title: title.title,
		subtitle: title.subtitle ?? '',
		partName: title.partName ?? '',
		authors: title.contributors.map((person) => person.name),
		subjects: title.subjects,
		series: title.series ?? '',
		publisher: title.publisher ?? '',
		notes: title.notes ?? '',
		summary: title.summary ?? '',
		isbns: title.isbns.flatMap((isbn) => isbn.digits ?? []),
		issns: title.issns,
		callNumbers: [...new Set(callNumbers.flatMap((callNumber) => callNumber ?? []))],
		classNumber: title.classNumber ?? '',
		form: title.materialType,
		language: title.language ?? '',
		year: title.year,
		local: title.isLocal,
		visible: title.isVisible,
		addedAt: title.createdAt,
		popularity: loans,
		copies: title.copies.map(copyFactsOf)
	};
}
