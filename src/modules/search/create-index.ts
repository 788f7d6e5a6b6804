import { InMemoryIndex } from './engine/in-memory-index.ts';
import type { CatalogueIndex } from './engine/search-types.ts';

/**
 * An empty catalogue index in the memory of this process.
 *
 * @example
 * const index = createCatalogueIndex();
 * await index.replaceAll(documents);
 * const { total, hits } = await index.search({ text: 'hujan bulan juni' });
 */
export const createCatalogueIndex = (): CatalogueIndex => new InMemoryIndex();
