import type { CatalogueStore } from './catalogue-store.ts';
import type { Unit } from './query.ts';
import { impactSteps, matchWeights } from './weights.ts';

/** A title found by its number counts as if its words said everything. */
const numberValue = impactSteps * matchWeights.same;

/** Looking up one title in a list costs about as much as reading so many entries a halving. */
const lookUpCost = 3;

/**
 * Finds the titles that have what a query asks for, with their scores. Scores are sums of whole numbers, so
 * they do not depend on the order of the words. The results stand in `titles`, `scores`, `count`; gone and
 * hidden titles are among them.
 */
export class Matcher {
	titles: Uint32Array = new Uint32Array(0);
	scores: Uint32Array = new Uint32Array(0);
	count = 0;
	/** The results are all titles, gone and hidden ones too. */
	isEverything = false;
	readonly #store: CatalogueStore;
	/** Place of each title in the results + 1, 0 for none; all 0 between searches. */
	#slots: Uint32Array = new Uint32Array(0);
	/** The best value that each result has for the word in hand. */
	#best: Uint32Array = new Uint32Array(0);
	#hits: Uint8Array = new Uint8Array(0);

	constructor(store: CatalogueStore) {
		this.#store = store;
	}

	/** Every title, all alike. */
	everything(): void {
		this.#begin();
		this.isEverything = true;
		this.count = this.#store.size;
		for (let title = 0; title < this.count; title++) this.titles[title] = title;
		this.scores.fill(0, 0, this.count);
	}

	/** Titles that have all units; `places` (weights.ts) asks for the words to stand there. */
	all(units: readonly Unit[], places = 0): void {
		this.#begin();
		const [rarest, ...others] = units.toSorted((a, b) => a.size - b.size);
		if (rarest === undefined) return;
		if (rarest.terms.length === 1) {
			this.#take(rarest, places);
			if (others.length > 0) this.#mark();
		} else {
			this.#read(rarest, places, true);
			this.#settleRequired(rarest);
		}
		for (const unit of others) {
			this.#read(unit, places, false);
			this.#settleRequired(unit);
		}
		if (rarest.terms.length !== 1 || others.length > 0) this.#end();
	}

	/** Titles that have as many units as any visible title has. */
	most(units: readonly Unit[]): void {
		this.#begin();
		for (const unit of units) {
			this.#read(unit, 0, true);
			this.#settleOptional(unit);
		}
		const { profile, profiles } = this.#store;
		let highest = 1;
		for (let at = 0; at < this.count; at++) {
			if (profiles.visible[profile[this.titles[at] ?? 0] ?? 0] !== 1) continue;
			highest = Math.max(highest, this.#hits[at] ?? 0);
		}
		this.#end();
		let to = 0;
		for (let at = 0; at < this.count; at++) {
			if ((this.#hits[at] ?? 0) < highest) continue;
			this.titles[to] = this.titles[at] ?? 0;
			this.scores[to++] = this.scores[at] ?? 0;
		}
		this.count = to;
	}

	/** Puts titles that are no results yet at the end. */
	include(titles: readonly number[]): void {
		for (const title of titles) {
			if (this.titles.subarray(0, this.count).includes(title)) continue;
			this.titles[this.count] = title;
			this.scores[this.count++] = 0;
		}
	}

	#begin(): void {
		this.count = 0;
		this.isEverything = false;
		const size = this.#store.size;
		if (this.titles.length >= size) return;
		const room = size + (size >>> 3) + 64;
		this.titles = new Uint32Array(room);
		this.scores = new Uint32Array(room);
		this.#slots = new Uint32Array(room);
		this.#best = new Uint32Array(room);
		this.#hits = new Uint8Array(room);
	}

	/** Sets the slots of all results. */
	#mark(): void {
		const { titles, count } = this;
		const slots = this.#slots;
		for (let at = 0; at < count; at++) slots[titles[at] ?? 0] = at + 1;
	}

	/** Leaves no slot set. */
	#end(): void {
		const { titles, count } = this;
		const slots = this.#slots;
		for (let at = 0; at < count; at++) slots[titles[at] ?? 0] = 0;
	}

	/** The quick way for the first unit when it has one list: it is the result. */
	#take({ terms, weights, rarity }: Unit, places: number): void {
		const { docs, impacts, starts, lengths } = this.#store.postings;
		const term = terms[0] ?? 0;
		const start = starts[term] ?? 0;
		const end = start + (lengths[term] ?? 0);
		const worth = (weights[0] ?? 0) * rarity;
		const { titles, scores } = this;
		let to = 0;
		for (let at = start; at < end; at++) {
			const impact = impacts[at] ?? 0;
			if ((impact & places) !== places) continue;
			titles[to] = docs[at] ?? 0;
			scores[to++] = (impact >>> 4) * worth;
		}
		this.count = to;
	}

	/** Notes the best value of each result for this unit; titles that are no results yet only `mayAdd`. */
	#read(unit: Unit, places: number, mayAdd: boolean): void {
		if (unit.titles !== null) {
			for (const title of unit.titles) this.#note(title, mayAdd);
			return;
		}
		const { lengths } = this.#store.postings;
		for (let number = 0; number < unit.terms.length; number++) {
			const term = unit.terms[number] ?? 0;
			const weight = unit.weights[number] ?? 0;
			const length = lengths[term] ?? 0;
			if (length === 0) continue;
			if (mayAdd) this.#readAdding(term, weight, places);
			else if (this.count * lookUpCost * (32 - Math.clz32(length)) < length)
				this.#lookUp(term, weight, places);
			else this.#readPresent(term, weight, places);
		}
	}

	#note(title: number, mayAdd: boolean): void {
		const slot = this.#slots[title] ?? 0;
		if (slot > 0) this.#best[slot - 1] = numberValue;
		if (slot > 0 || !mayAdd) return;
		const at = this.count++;
		this.titles[at] = title;
		this.scores[at] = 0;
		this.#hits[at] = 0;
		this.#best[at] = numberValue;
		this.#slots[title] = this.count;
	}

	#readAdding(term: number, weight: number, places: number): void {
		const { docs, impacts, starts, lengths } = this.#store.postings;
		const start = starts[term] ?? 0;
		const end = start + (lengths[term] ?? 0);
		const { titles, scores } = this;
		const best = this.#best;
		const hits = this.#hits;
		const slots = this.#slots;
		let count = this.count;
		for (let at = start; at < end; at++) {
			const impact = impacts[at] ?? 0;
			if ((impact & places) !== places) continue;
			const title = docs[at] ?? 0;
			const value = (impact >>> 4) * weight;
			const slot = slots[title] ?? 0;
			if (slot > 0) {
				if (value > (best[slot - 1] ?? 0)) best[slot - 1] = value;
				continue;
			}
			titles[count] = title;
			scores[count] = 0;
			hits[count] = 0;
			best[count] = value;
			slots[title] = ++count;
		}
		this.count = count;
	}

	#readPresent(term: number, weight: number, places: number): void {
		const { docs, impacts, starts, lengths } = this.#store.postings;
		const start = starts[term] ?? 0;
		const end = start + (lengths[term] ?? 0);
		const best = this.#best;
		const slots = this.#slots;
		for (let at = start; at < end; at++) {
			const slot = slots[docs[at] ?? 0] ?? 0;
			if (slot === 0) continue;
			const impact = impacts[at] ?? 0;
			const value = (impact >>> 4) * weight;
			if ((impact & places) === places && value > (best[slot - 1] ?? 0)) best[slot - 1] = value;
		}
	}

	/** For few results and a long list: finds each result in the list by halving. */
	#lookUp(term: number, weight: number, places: number): void {
		const { docs, impacts, starts, lengths } = this.#store.postings;
		const start = starts[term] ?? 0;
		const end = start + (lengths[term] ?? 0);
		for (let at = 0; at < this.count; at++) {
			const title = this.titles[at] ?? 0;
			let low = start;
			let high = end;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if ((docs[middle] ?? 0) < title) low = middle + 1;
				else high = middle;
			}
			if (low === end || docs[low] !== title) continue;
			const impact = impacts[low] ?? 0;
			if ((impact & places) === places)
				this.#best[at] = Math.max(this.#best[at] ?? 0, (impact >>> 4) * weight);
		}
	}

	/** Adds what was noted to the scores; results that have nothing of this unit go. */
	#settleRequired(unit: Unit): void {
		const { titles, scores, count } = this;
		const { rarity } = unit;
		const best = this.#best;
		const slots = this.#slots;
		let to = 0;
		for (let at = 0; at < count; at++) {
			const value = best[at] ?? 0;
			best[at] = 0;
			const title = titles[at] ?? 0;
			if (value === 0) {
				slots[title] = 0;
				continue;
			}
			titles[to] = title;
			scores[to] = (scores[at] ?? 0) + value * rarity;
			slots[title] = ++to;
		}
		this.count = to;
	}

	#settleOptional(unit: Unit): void {
		const best = this.#best;
		for (let at = 0; at < this.count; at++) {
			const value = best[at] ?? 0;
			if (value === 0) continue;
			best[at] = 0;
			this.scores[at] = (this.scores[at] ?? 0) + value * unit.rarity;
			this.#hits[at] = (this.#hits[at] ?? 0) + 1;
		}
	}
}
