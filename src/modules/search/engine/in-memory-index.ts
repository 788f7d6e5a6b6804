import { CatalogueStore } from './catalogue-store.ts';
import type { CatalogueDocument } from './document.ts';
import { SearchEngine } from './search-engine.ts';
import type { CatalogueIndex, SearchRequest, SearchResult, Suggestions } from './search-types.ts';

/** Milliseconds after which reading lets waiting searches go first. */
const longestBusy = 20;

type Change = (store: CatalogueStore) => void;

function emptyEngine(): SearchEngine {
	const store = new CatalogueStore();
	store.seal();
	return new SearchEngine(store);
}

/** The catalogue index in the memory of this process. */
export class InMemoryIndex implements CatalogueIndex {
	#engine = emptyEngine();
	/** Changes that come while the catalogue is read anew: it may have been read before them. */
	#meanwhile: Change[] | null = null;
	#reading: Promise<void> = Promise.resolve();

	/** One reading after another; a reading that fails leaves the index as it was. */
	replaceAll(documents: Iterable<CatalogueDocument> | AsyncIterable<CatalogueDocument>): Promise<void> {
		const read = this.#reading.then(() => this.#read(documents));
		this.#reading = read.catch(() => undefined);
		return read;
	}

	put(document: CatalogueDocument): Promise<void> {
		return this.#change((store) => store.put(document));
	}

	remove(publicId: string): Promise<void> {
		return this.#change((store) => store.remove(publicId));
	}

	setCopies(publicId: string, copies: CatalogueDocument['copies']): Promise<void> {
		return this.#change((store) => store.setCopies(publicId, copies));
	}

	search(request: SearchRequest): Promise<SearchResult> {
		return Promise.resolve(this.#engine.search(request));
	}

	suggest(text: string, limit?: number): Promise<Suggestions> {
		return Promise.resolve(this.#engine.suggest(text, limit));
	}

	/** Done before it answers, so that the next search of this process sees it. */
	#change(change: Change): Promise<void> {
		change(this.#engine.store);
		this.#meanwhile?.push(change);
		return Promise.resolve();
	}

	async #read(documents: Iterable<CatalogueDocument> | AsyncIterable<CatalogueDocument>): Promise<void> {
		const meanwhile: Change[] = [];
		this.#meanwhile = meanwhile;
		try {
			const store = new CatalogueStore();
			let pause = performance.now() + longestBusy;
			for await (const document of documents) {
				store.put(document);
				if (performance.now() < pause) continue;
				await new Promise((resolve) => setImmediate(resolve));
				pause = performance.now() + longestBusy;
			}
			store.seal();
			for (const change of meanwhile) change(store);
			this.#engine = new SearchEngine(store);
		} finally {
			this.#meanwhile = null;
		}
	}
}
