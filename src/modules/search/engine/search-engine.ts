import type { CatalogueStore } from './catalogue-store.ts';
import { filterCounts } from './filter-counts.ts';
import { readFilters } from './filters.ts';
import { Finder } from './finder.ts';
import { Matcher } from './matcher.ts';
import { longestQuery } from './query.ts';
import { Ranking } from './ranking.ts';
import type { SearchHit, SearchRequest, SearchResult, Suggestions } from './search-types.ts';
import { Suggester } from './suggester.ts';
import { Tally } from './tally.ts';

/** Nobody reads further; robots that try get empty pages. */
const furthestResult = 10_000;
const usualLimit = 20;
const highestLimit = 200;

const within = (value: number, lowest: number, highest: number) =>
	Number.isFinite(value) ? Math.min(highest, Math.max(lowest, Math.trunc(value))) : lowest;

/** Answers searches over one store. A search runs in one go, so its working arrays are used again and again. */
export class SearchEngine {
	readonly store: CatalogueStore;
	readonly #matcher: Matcher;
	readonly #finder: Finder;
	readonly #tally: Tally;
	readonly #ranking: Ranking;
	readonly #suggester: Suggester;

	constructor(store: CatalogueStore) {
		this.store = store;
		this.#matcher = new Matcher(store);
		this.#finder = new Finder(store, this.#matcher);
		this.#tally = new Tally(store);
		this.#ranking = new Ranking(store);
		this.#suggester = new Suggester(store, this.#matcher);
	}

	search({
		text: typed,
		filters: chosen = {},
		sort,
		page = 1,
		limit = usualLimit,
		...options
	}: SearchRequest): SearchResult {
		const started = performance.now();
		const text = typed.trim().slice(0, longestQuery);
		const withHidden = options.withHidden ?? false;
		const found = this.#finder.find(text, { exact: options.exact ?? false, withHidden });
		const counts = this.#tally.run(this.#matcher, readFilters(this.store, chosen, withHidden));
		const size = within(limit, 0, highestLimit);
		const from = (within(page, 1, furthestResult) - 1) * size;
		const until = Math.min(from + size, furthestResult);
		const order = sort ?? (text === '' ? 'newest' : 'relevance');
		const places = from < until ? this.#ranking.first(this.#matcher, until, order, found) : [];
		return {
			total: counts.total,
			...(found.didYouMean === null ? {} : { didYouMean: found.didYouMean }),
			...(found.corrected ? { correctedFrom: text } : {}),
			matched: found.matched,
			hits: places.slice(from).map((place) => this.#hit(place)),
			filters: filterCounts(this.store, counts, this.#tally.subjects, chosen),
			ms: performance.now() - started
		};
	}

	suggest(text: string, limit?: number): Suggestions {
		return this.#suggester.suggest(text, limit);
	}

	#hit(place: number): SearchHit {
		const title = this.#matcher.titles[place] ?? 0;
		return {
			publicId: this.store.publicIds[title] ?? '',
			score: this.#ranking.scoreAt(this.#matcher, place)
		};
	}
}
