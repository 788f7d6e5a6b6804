import { CatalogueStore } from '../engine/catalogue-store.ts';
import type { CatalogueDocument } from '../engine/document.ts';
import { SearchEngine } from '../engine/search-engine.ts';

/** An engine that has read these titles. */
export function anEngine(titles: Iterable<CatalogueDocument>): SearchEngine {
	const store = new CatalogueStore();
	for (const title of titles) store.put(title);
	store.seal();
	return new SearchEngine(store);
}
