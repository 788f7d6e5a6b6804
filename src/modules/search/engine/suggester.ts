import type { CatalogueStore } from './catalogue-store.ts';
import type { Matcher } from './matcher.ts';
import { NameSuggestions } from './name-suggestions.ts';
import { unitsOf, wordsOfQuery } from './query.ts';
import type { SearchRequest, Suggestions } from './search-types.ts';
import { inTitle } from './weights.ts';

const usualLimit: number = 5;
const highestLimit = 20;
const fewestLetters = 2;

/** Says what the words typed so far may become: titles, authors, subjects that visible titles have. */
export class Suggester {
	readonly #store: CatalogueStore;
	readonly #matcher: Matcher;
	readonly #authors: NameSuggestions;
	readonly #subjects: NameSuggestions;

	constructor(store: CatalogueStore, matcher: Matcher) {
		this.#store = store;
		this.#matcher = matcher;
		this.#authors = new NameSuggestions(store.authors, store.vocabulary);
		this.#subjects = new NameSuggestions(store.subjects, store.vocabulary);
	}

	suggest(text: SearchRequest['text'], limit = usualLimit): Suggestions {
		const words = wordsOfQuery(text);
		if (words.join('').length < fewestLetters) return { titles: [], authors: [], subjects: [] };
		const most = Math.min(highestLimit, Math.max(1, Math.trunc(limit)));
		return {
			titles: this.#titles(words, most),
			authors: this.#authors.find(words, most),
			subjects: this.#subjects.find(words, most)
		};
	}

	/** Titles that begin with what was typed, the most used first; then those that have the words somewhere. */
	#titles(words: readonly string[], most: number): Suggestions['titles'] {
		const { order, publicIds, titles } = this.#store;
		const found = new Map<string, { publicId: string; title: string }>();
		const offer = (candidates: Iterable<number>) => {
			for (const number of this.#mostUsed(candidates, most * 3)) {
				const title = titles[number] ?? '';
				const key = wordsOfQuery(title).join(' ');
				if (found.size < most && !found.has(key))
					found.set(key, { publicId: publicIds[number] ?? '', title });
			}
		};
		const start = words.join(' ');
		offer(order.sorted.subarray(order.firstFrom(start), order.firstFrom(`${start}\uffff`)));
		if (found.size < most) {
			this.#matcher.all(unitsOf(this.#store, words, true), inTitle);
			offer(this.#matcher.titles.subarray(0, this.#matcher.count));
		}
		return [...found.values()];
	}

	/** The visible titles among these that are used most, in a fixed order. */
	#mostUsed(candidates: Iterable<number>, most: number): number[] {
		const { profile, profiles, popularity, order } = this.#store;
		const best: number[] = [];
		const before = (a: number, b: number) =>
			(popularity[b] ?? 0) - (popularity[a] ?? 0) || (order.places[a] ?? 0) - (order.places[b] ?? 0);
		for (const title of candidates) {
			if (profiles.visible[profile[title] ?? 0] !== 1) continue;
			const last = best[most - 1];
			if (last !== undefined && before(title, last) > 0) continue;
			let place = best.length;
			while (place > 0 && before(title, best[place - 1] ?? title) < 0) place--;
			best.splice(place, 0, title);
			if (best.length > most) best.pop();
		}
		return best;
	}
}
