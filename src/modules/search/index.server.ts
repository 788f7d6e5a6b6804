/** Search, for the server. */
export { startCatalogueSearch, type CatalogueSearch } from './catalogue-search.ts';
export type { CatalogueDocument, CopyFacts } from './engine/document.ts';
export type { CatalogueIndex } from './engine/search-types.ts';
