import type { CatalogueDocument } from './document.ts';
import type { ChosenFilters, FilterName, FilterValue } from './filter-names.ts';
import type { SortOrder } from './sort-orders.ts';

export type SearchRequest = {
	/** What was typed; empty to browse everything, newest first. */
	readonly text: string;
	readonly filters?: ChosenFilters;
	readonly sort?: SortOrder;
	/** From 1. */
	readonly page?: number;
	/** Results a page, 20 unless said. */
	readonly limit?: number;
	/** Search the spelling as typed, do not correct it. */
	readonly exact?: boolean;
	/** Staff also find hidden titles. */
	readonly withHidden?: boolean;
};

export type SearchHit = { readonly publicId: string; readonly score: number };

export type SearchResult = {
	readonly total: number;
	/** A spelling under which titles are found, when the one typed finds none. */
	readonly didYouMean?: string;
	/** What was typed, when the results are those of `didYouMean`. */
	readonly correctedFrom?: string;
	/** Whether the results have all the words, or only as many as any title has. */
	readonly matched: 'all' | 'most';
	readonly hits: readonly SearchHit[];
	readonly filters: Readonly<Record<FilterName, readonly FilterValue[]>>;
	readonly ms: number;
};

export type Suggestions = {
	readonly titles: readonly { readonly publicId: string; readonly title: string }[];
	readonly authors: readonly FilterValue[];
	readonly subjects: readonly FilterValue[];
};

/**
 * The catalogue as a search sees it. One adapter keeps it in memory (in-memory-index.ts); another could speak to
 * a search server, therefore everything is a promise.
 */
export interface CatalogueIndex {
	/** Reads the whole catalogue anew; searches go on in the old one until it is read. */
	replaceAll(documents: Iterable<CatalogueDocument> | AsyncIterable<CatalogueDocument>): Promise<void>;
	/** Adds a title or puts it in place of the one with its public id. */
	put(document: CatalogueDocument): Promise<void>;
	/** Takes a title out; unknown ones are let pass. */
	remove(publicId: string): Promise<void>;
	/** Changes only where the copies of a title are: cheap enough for every loan. */
	setCopies(publicId: string, copies: CatalogueDocument['copies']): Promise<void>;
	search(request: SearchRequest): Promise<SearchResult>;
	/** What the words typed so far may become. */
	suggest(text: string, limit?: number): Promise<Suggestions>;
}
