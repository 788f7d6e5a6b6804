import type { CatalogueStore } from './catalogue-store.ts';
import { stopWords } from './stop-words.ts';

/** Each try is a search; more are not worth the wait. */
const mostTries = 12;
const mostAlternatives = 4;
const shortestPart = 3;
/**
 * When even the better spelling finds no title with all words, there is little to show that it was meant: only
 * words of so many letters are then replaced, in queries of so few words. A question in whole sentences keeps its words.
 */
const longEnough = 6;
const fewEnough = 4;
/** A word in so few titles may be a typing error in the catalogue itself … */
const suspiciouslyRare = 3;
/** … when a neighbour is in so many times as many. */
const muchMore = 10;

/** What a word may have been meant to be: one word, or two that were run together. */
type Alternative = readonly string[];

export type Corrections = {
	/** Whole queries to try, likeliest first. None is promised to find anything. */
	readonly tries: readonly (readonly string[])[];
	/** The query with its long unknown words replaced, for a search by most of its words. */
	readonly known: readonly string[] | null;
};

/**
 * Other spellings of a query that finds nothing. Unknown words give way to near ones that are common in the
 * catalogue, words run together are parted, parted ones joined; when all words are known, rare ones are doubted.
 */
export function corrections(store: CatalogueStore, words: readonly string[]): Corrections {
	const tries = new Map<string, string[]>();
	const propose = (proposal: string[]) => {
		const key = proposal.join(' ');
		if (tries.size < mostTries && key !== words.join(' ')) tries.set(key, proposal);
	};
	const unknown = words.map((word) => !isKnown(store, word));
	const someUnknown = unknown.includes(true);
	const alternatives = words.map((word, at) => {
		if (unknown[at]) return alternativesFor(store, word);
		return someUnknown ? [] : moreCommonThan(store, word);
	});
	const replaced = (choice: readonly number[]) =>
		words.flatMap((word, at) => alternatives[at]?.[choice[at] ?? 0] ?? [word]);
	// Words that are all known are doubted one at a time, the unknown ones all together.
	const likeliest = words.map(() => 0);
	if (someUnknown) propose(replaced(likeliest));
	joined(store, words).forEach(propose);
	alternatives.forEach((list, at) => {
		const others = someUnknown ? 0 : -1;
		for (let choice = others + 1; choice < list.length; choice++) {
			propose(replaced(words.map((_, place) => (place === at ? choice : others))));
		}
	});
	const doubtful = (at: number) => (words[at]?.length ?? 0) < longEnough || !unknown[at];
	const known = replaced(likeliest.map((choice, at) => (doubtful(at) ? -1 : choice)));
	const helps = words.length <= fewEnough && known.join(' ') !== words.join(' ');
	return { tries: [...tries.values()], known: helps ? known : null };
}

const isKnown = (store: CatalogueStore, word: string) =>
	stopWords.has(word) || store.vocabulary.titlesWith(word) > 0;

function alternativesFor(store: CatalogueStore, word: string): Alternative[] {
	const near = nearWords(store, word);
	const parts = parted(store, word);
	const close = near.filter(({ errors }) => errors === 1).map((one) => [one.word]);
	const farther = near.filter(({ errors }) => errors > 1).map((one) => [one.word]);
	return [...close, ...(parts === null ? [] : [parts]), ...farther];
}

function moreCommonThan(store: CatalogueStore, word: string): Alternative[] {
	const titles = store.vocabulary.titlesWith(word);
	if (titles > suspiciouslyRare || stopWords.has(word)) return [];
	return nearWords(store, word)
		.filter((one) => one.titles >= titles * muchMore)
		.map((one) => [one.word]);
}

/** Near words that visible titles have: fewest errors first, then those with the same first letter, then the common. */
function nearWords(store: CatalogueStore, word: string): { word: string; errors: number; titles: number }[] {
	const { near, words, titles } = store.vocabulary;
	const sameStart = (other: string) => (other[0] === word[0] ? 0 : 1);
	return near
		.find(word, words)
		.map(({ term, errors }) => ({ word: words[term] ?? '', errors, titles: titles[term] ?? 0 }))
		.filter((one) => one.titles > 0)
		.sort(
			(a, b) =>
				a.errors - b.errors ||
				sameStart(a.word) - sameStart(b.word) ||
				b.titles - a.titles ||
				(a.word < b.word ? -1 : 1)
		)
		.slice(0, mostAlternatives);
}

/** 'laskarpelangi' → laskar, pelangi: the two known words of which the rarer is commonest. */
function parted({ vocabulary }: CatalogueStore, word: string): Alternative | null {
	let best: Alternative | null = null;
	let most = 0;
	for (let at = shortestPart; at <= word.length - shortestPart; at++) {
		const parts = [word.slice(0, at), word.slice(at)];
		const rarer = Math.min(...parts.map((part) => vocabulary.titles[vocabulary.find(part)] ?? 0));
		if (rarer > most) {
			most = rarer;
			best = parts;
		}
	}
	return best;
}

/** 'mata hari' → matahari, 'tarianc ara' → tarian cara: two neighbours that together are a known word, or two others. */
function joined(store: CatalogueStore, words: readonly string[]): string[][] {
	const { titles } = store.vocabulary;
	return words.flatMap((word, at) => {
		const next = words[at + 1];
		if (next === undefined) return [];
		const together = word + next;
		const isWord = (titles[store.vocabulary.find(together)] ?? 0) > 0;
		const other = isWord
			? [together]
			: isKnown(store, word) && isKnown(store, next)
				? null
				: parted(store, together);
		return other === null ? [] : [[...words.slice(0, at), ...other, ...words.slice(at + 2)]];
	});
}
