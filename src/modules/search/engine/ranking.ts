import type { CatalogueStore } from './catalogue-store.ts';
import type { Matcher } from './matcher.ts';
import { goneProfile } from './profiles.ts';
import type { Unit } from './query.ts';
import type { SortOrder } from './sort-orders.ts';
import { impactSteps, matchWeights } from './weights.ts';

/** What the query names exactly: these titles, and everything by these authors. */
export type Exact = { readonly titles: readonly number[]; readonly authors: readonly number[] };

type Found = { readonly units: readonly Unit[]; readonly exact: Exact };

const exactTitle = 2;
const exactAuthor = 1;

/**
 * Scores closer than a 128th of what a title could reach are a tie: then a title on the shelf comes first, then
 * the one that is used more.
 */
const scoreSteps = 128;

/** Puts the results of the matcher in order, as far as the page asked for needs it. */
export class Ranking {
	readonly #store: CatalogueStore;
	/** The larger, the earlier; one for each result. */
	#keys: Float64Array = new Float64Array(0);
	#exact: Uint8Array = new Uint8Array(0);
	/** Turns a score into steps. */
	#scale = 0;

	constructor(store: CatalogueStore) {
		this.#store = store;
	}

	/** Places in the matcher's results of the first `most` results, best first. */
	first(matcher: Matcher, most: number, order: SortOrder, { units, exact }: Found): number[] {
		if (this.#keys.length < matcher.count) this.#keys = new Float64Array(matcher.titles.length);
		let reachable = 1;
		for (const unit of units) reachable += impactSteps * matchWeights.same * unit.rarity;
		this.#scale = scoreSteps / reachable;
		if (order === 'relevance') this.#byRelevance(matcher, exact);
		else this.#byFact(matcher, order);
		return this.#select(matcher, most);
	}

	/** The score of a result, between 0 and 1. */
	scoreAt(matcher: Matcher, place: number): number {
		return Math.floor((matcher.scores[place] ?? 0) * this.#scale) / scoreSteps;
	}

	#byRelevance(matcher: Matcher, exact: Exact): void {
		const { titles, scores, count } = matcher;
		const { profile, profiles } = this.#store;
		const { availability } = profiles;
		const keys = this.#keys;
		const scale = this.#scale;
		const named = this.#markExact(matcher, exact);
		const marks = this.#exact;
		for (let at = 0; at < count; at++) {
			const title = titles[at] ?? 0;
			let step = Math.floor((scores[at] ?? 0) * scale);
			if (named) step += (marks[title] ?? 0) * scoreSteps;
			keys[at] = step * 4 + (availability[profile[title] ?? goneProfile] ?? 0);
		}
		if (named) for (let at = 0; at < count; at++) marks[titles[at] ?? 0] = 0;
		for (const title of exact.titles) marks[title] = 0;
	}

	#markExact({ titles, count }: Matcher, exact: Exact): boolean {
		if (exact.titles.length === 0 && exact.authors.length === 0) return false;
		if (this.#exact.length < this.#store.size) this.#exact = new Uint8Array(titles.length);
		const marks = this.#exact;
		if (exact.authors.length > 0) {
			const { starts, items } = this.#store.authorsOf;
			for (let at = 0; at < count; at++) {
				const title = titles[at] ?? 0;
				const end = starts[title + 1] ?? 0;
				for (let item = starts[title] ?? 0; item < end; item++) {
					if (exact.authors.includes(items[item] ?? 0)) marks[title] = exactAuthor;
				}
			}
		}
		for (const title of exact.titles) marks[title] = exactTitle;
		return true;
	}

	#byFact({ titles, count }: Matcher, order: Exclude<SortOrder, 'relevance'>): void {
		const { addedAt, year, order: alphabet } = this.#store;
		const column = order === 'title' ? alphabet.places : order === 'newest' ? addedAt : year;
		const sign = order === 'title' || order === 'year-asc' ? -1 : 1;
		const keys = this.#keys;
		for (let at = 0; at < count; at++) keys[at] = sign * (column[titles[at] ?? 0] ?? 0);
		if (order !== 'year-asc') return;
		// Titles without a year come last.
		for (let at = 0; at < count; at++) if (keys[at] === 0) keys[at] = -Infinity;
	}

	/**
	 * A heap of the best so far, the worst of them on top. Read from the end, where the newest titles are: when
	 * these are wanted, the first ones read are already the best.
	 */
	#select({ titles, count }: Matcher, most: number): number[] {
		const keys = this.#keys;
		const wanted = Math.min(most, count);
		const heap = Array.from({ length: wanted }, (_, at) => count - 1 - at);
		if (wanted === 0) return heap;
		const compare = (a: number, b: number) => this.#compare(titles, a, b);
		for (let at = (wanted >>> 1) - 1; at >= 0; at--) sink(heap, at, compare);
		let worst = heap[0] ?? 0;
		let least = keys[worst] ?? 0;
		for (let at = count - wanted - 1; at >= 0; at--) {
			if ((keys[at] ?? 0) < least || compare(at, worst) > 0) continue;
			heap[0] = at;
			sink(heap, 0, compare);
			worst = heap[0];
			least = keys[worst] ?? 0;
		}
		return heap.sort(compare);
	}

	/** Negative when the result at place `a` comes before the one at `b`. */
	#compare(titles: Uint32Array, a: number, b: number): number {
		const keyA = this.#keys[a] ?? 0;
		const keyB = this.#keys[b] ?? 0;
		if (keyA !== keyB) return keyA > keyB ? -1 : 1;
		const { popularity, order } = this.#store;
		const titleA = titles[a] ?? 0;
		const titleB = titles[b] ?? 0;
		const used = (popularity[titleB] ?? 0) - (popularity[titleA] ?? 0);
		return used !== 0 ? used : (order.places[titleA] ?? 0) - (order.places[titleB] ?? 0);
	}
}

/** Lets an entry sink until none below it comes later. */
function sink(heap: number[], from: number, compare: (a: number, b: number) => number): void {
	const entry = heap[from] ?? 0;
	let at = from;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && compare(heap[child + 1] ?? 0, heap[child] ?? 0) > 0) child++;
		if (compare(heap[child] ?? 0, entry) <= 0) break;
		heap[at] = heap[child] ?? 0;
		at = child;
	}
	heap[at] = entry;
}
