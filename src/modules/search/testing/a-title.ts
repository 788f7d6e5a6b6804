import type { CatalogueDocument } from '../engine/document.ts';

/** A title as the search knows it, of which a test says only what matters. */
export function aTitle(facts: Partial<CatalogueDocument> & { title: string }): CatalogueDocument {
	return {
		publicId: facts.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
		subtitle: '',
		partName: '',
		authors: [],
		subjects: [],
		series: '',
		publisher: '',
		notes: '',
		summary: '',
		isbns: [],
		issns: [],
		callNumbers: [],
		classNumber: '',
		form: 'book',
		language: 'ind',
		year: null,
		local: false,
		visible: true,
		addedAt: 0,
		popularity: 0,
		copies: [],
		...facts
	};
}

/** A copy that can be taken home now. */
export const onShelf = (branch: string) => ({ branch, loanable: true, available: true });

/** A copy that somebody has. */
export const lent = (branch: string) => ({ branch, loanable: true, available: false });
