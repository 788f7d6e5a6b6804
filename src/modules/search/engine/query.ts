import type { CatalogueStore } from './catalogue-store.ts';
import { fingerprint } from './fingerprint.ts';
import { numbersIn } from './identifiers.ts';
import { goneProfile } from './profiles.ts';
import { stopWords } from './stop-words.ts';
import { matchWeights, rarity } from './weights.ts';
import { queryWords } from './words.ts';

/** Longer queries are cut: nobody types them, and each word costs. */
export const longestQuery = 400;
const mostWords = 24;
/** From so many letters on, the last word also finds the words that begin with it. */
const shortestBeginning = 3;

/** One thing a title must have: one of these terms, or to be one of these titles. */
export type Unit = {
	readonly word: string;
	readonly terms: readonly number[];
	/** How much each term counts, in 64ths. */
	readonly weights: readonly number[];
	readonly rarity: number;
	/** Titles that carry the number typed (ISBN, ISSN), instead of terms. */
	readonly titles: readonly number[] | null;
	/** Whether a visible title has the word, one of its family, or a word that begins so where that counts. */
	readonly known: boolean;
	/** Entries to read. */
	readonly size: number;
};

/** A query in words, in the order typed. */
export const wordsOfQuery = (text: string): string[] =>
	queryWords(text.slice(0, longestQuery)).slice(0, mostWords);

/**
 * What a title must have to match these words. Common words (dan, di, the) are left out as long as another
 * word remains; `lastMayContinue` lets the last word stand for longer ones.
 */
export function unitsOf(store: CatalogueStore, words: readonly string[], lastMayContinue: boolean): Unit[] {
	const telling = words.filter((word) => !stopWords.has(word));
	const used = telling.length > 0 ? telling : words;
	const last = words.at(-1);
	return [...new Set(used)].map((word) => unitOf(store, word, lastMayContinue && word === last));
}

function unitOf(store: CatalogueStore, word: string, mayContinue: boolean): Unit {
	const { vocabulary, postings } = store;
	const same = vocabulary.find(word);
	const terms = vocabulary.familyOf(word);
	const weights: number[] = terms.map((term) => (term === same ? matchWeights.same : matchWeights.family));
	let titles = sumOf(vocabulary.titles, terms);
	if (mayContinue && (word.length >= shortestBeginning || titles === 0)) {
		const inFamily = new Set(terms);
		const longer: number[] = [];
		for (const term of vocabulary.beginningWith(word)) if (!inFamily.has(term)) longer.push(term);
		if (titles === 0) titles = sumOf(vocabulary.titles, longer);
		for (const term of longer) {
			terms.push(term);
			weights.push(matchWeights.beginning);
		}
	}
	return {
		word,
		terms,
		weights,
		rarity: rarity(titles, store.visibleTitles),
		titles: null,
		known: titles > 0,
		size: sumOf(postings.lengths, terms)
	};
}

/** Titles whose ISBN or ISSN stands in the query, as a unit, with what else was typed. */
export function numberUnit(store: CatalogueStore, text: string): { unit: Unit; rest: string } | null {
	for (const { key, rest } of numbersIn(text.slice(0, longestQuery))) {
		const titles = store.keys.find(fingerprint(key)).filter((title) => store.profile[title] !== goneProfile);
		if (titles.length === 0) continue;
		const unit = { word: '', terms: [], weights: [], titles, known: true, size: titles.length };
		return { unit: { ...unit, rarity: rarity(titles.length, store.visibleTitles) }, rest };
	}
	return null;
}

function sumOf(counts: Uint32Array, terms: readonly number[]): number {
	let sum = 0;
	for (const term of terms) sum += counts[term] ?? 0;
	return sum;
}
