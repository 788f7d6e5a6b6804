import type { CatalogueStore } from './catalogue-store.ts';
import { corrections } from './corrections.ts';
import { fingerprint } from './fingerprint.ts';
import { callNumberKey } from './identifiers.ts';
import type { Matcher } from './matcher.ts';
import { goneProfile } from './profiles.ts';
import { titlePrint } from './prints.ts';
import { numberUnit, unitsOf, wordsOfQuery } from './query.ts';
import type { Unit } from './query.ts';
import type { Exact } from './ranking.ts';

/** How the titles in the matcher were found. */
export type Found = {
	/** What was looked for; empty when browsing. */
	readonly units: readonly Unit[];
	readonly exact: Exact;
	/** Whether they have all the words, or as many as any title has. */
	readonly matched: 'all' | 'most';
	/** A spelling that finds titles, when the one typed finds none. */
	readonly didYouMean: string | null;
	/** Whether the titles are those of that spelling. */
	readonly corrected: boolean;
};

type Options = { readonly exact: boolean; readonly withHidden: boolean };

/** Turns what was typed into titles: all words, else a better spelling, else most words. */
export class Finder {
	readonly #store: CatalogueStore;
	readonly #matcher: Matcher;

	constructor(store: CatalogueStore, matcher: Matcher) {
		this.#store = store;
		this.#matcher = matcher;
	}

	/** Leaves the titles in the matcher, not yet filtered. */
	find(text: string, { exact, withHidden }: Options): Found {
		const matcher = this.#matcher;
		if (text === '') {
			matcher.everything();
			return this.#found([], [], 'all');
		}
		const number = numberUnit(this.#store, text);
		const words = wordsOfQuery(number === null ? text : number.rest);
		const units = unitsOf(this.#store, words, true);
		if (number !== null) units.unshift(number.unit);
		matcher.all(units);
		const byCallNumber = this.#byCallNumber(text);
		matcher.include(byCallNumber);
		if (this.#anyShown(withHidden)) return this.#found(units, words, 'all', byCallNumber);
		const better = number === null ? this.#better(words, withHidden) : null;
		if (better !== null && !exact) return { ...better, corrected: true };
		matcher.most(units);
		return { ...this.#found(units, words, 'most'), didYouMean: better?.didYouMean ?? null };
	}

	/** The first other spelling with titles; failing that, the likeliest one, by most of its words. */
	#better(words: readonly string[], withHidden: boolean): Found | null {
		const { tries, known } = corrections(this.#store, words);
		for (const other of tries) {
			const units = unitsOf(this.#store, other, true);
			this.#matcher.all(units);
			if (this.#anyShown(withHidden))
				return { ...this.#found(units, other, 'all'), didYouMean: other.join(' ') };
		}
		if (known === null) return null;
		const units = unitsOf(this.#store, known, true);
		this.#matcher.most(units);
		if (!this.#anyShown(withHidden)) return null;
		return { ...this.#found(units, known, 'most'), didYouMean: known.join(' ') };
	}

	#found(
		units: readonly Unit[],
		words: readonly string[],
		matched: Found['matched'],
		named: readonly number[] = []
	): Found {
		const titles = words.length === 0 ? [] : this.#withPrint(titlePrint(words));
		const authors = words.length === 0 ? [] : this.#store.authors.exactly(words);
		return {
			units,
			exact: { titles: [...titles, ...named], authors },
			matched,
			didYouMean: null,
			corrected: false
		};
	}

	#byCallNumber(text: string): number[] {
		const key = callNumberKey(text);
		return key === null ? [] : this.#withPrint(fingerprint(key));
	}

	#withPrint(print: number): number[] {
		return this.#store.keys.find(print).filter((title) => this.#store.profile[title] !== goneProfile);
	}

	#anyShown(withHidden: boolean): boolean {
		const { titles, count } = this.#matcher;
		const { profile, profiles } = this.#store;
		for (let at = 0; at < count; at++) {
			const of = profile[titles[at] ?? 0] ?? goneProfile;
			if (of !== goneProfile && (withHidden || profiles.visible[of] === 1)) return true;
		}
		return false;
	}
}
