import { fold } from './fold.ts';
import { splitWords } from './split-words.ts';

const isLetter = (word: string | undefined) =>
	word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';

/** Single letters that follow each other are the initials of a name: their places as [from, to). */
function initials(words: readonly string[]): [from: number, to: number][] {
	const runs: [number, number][] = [];
	if (!words.some(isLetter)) return runs;
	for (let from = 0; from < words.length; from++) {
		let to = from;
		while (isLetter(words[to])) to++;
		if (to - from > 1) runs.push([from, to]);
		from = Math.max(from, to);
	}
	return runs;
}

/** Initials written together: 'A.A. Navis' and 'AA Navis' both become ['aa', 'navis']. */
function joinInitials(words: string[]): string[] {
	const runs = initials(words);
	if (runs.length === 0) return words;
	const joined = words.slice();
	for (const [from, to] of runs.reverse()) joined.splice(from, to - from, words.slice(from, to).join(''));
	return joined;
}

/** The words of a query or of a key. */
export const queryWords = (text: string): string[] => joinInitials(splitWords(fold(text)));

// Two different parts joined by one hyphen (e-book, al-ghazali), not a doubled word (buku-buku).
const compound = /(?<![-\p{L}\p{N}])([a-z]+)-([a-z']+)(?![-\p{L}\p{N}])/gu;

/**
 * The words a text is found by: its own, and beside them initials written together ('aa') and hyphenated pairs
 * written together ('ebook'), because people type both. `asKey` are the words as `queryWords` gives them.
 */
export function indexWords(text: string): { words: string[]; asKey: string[] } {
	const folded = fold(text);
	const words = splitWords(folded);
	const joined = initials(words).map(([from, to]) => words.slice(from, to).join(''));
	if (folded.includes('-')) {
		for (const [, first = '', second = ''] of folded.matchAll(compound)) {
			if (first !== second) joined.push(first + second.replaceAll("'", ''));
		}
	}
	if (joined.length === 0) return { words, asKey: words };
	return { words: words.concat(joined), asKey: joinInitials(words) };
}
