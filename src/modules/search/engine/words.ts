import { fold } from './fold.ts';
import { WordScanner } from './word-scanner.ts';

const scanner = new WordScanner();

const isLetter = (word: string | undefined) =>
	word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';

/** Single letters that follow each other are the initials of a name: their places as [from, to). */
function initials(words: readonly string[]): [from: number, to: number][] {
	const runs: [number, number][] = [];
	for (let from = 0; from < words.length; from++) {
		let to = from;
		while (isLetter(words[to])) to++;
		if (to - from > 1) runs.push([from, to]);
		from = Math.max(from, to);
	}
	return runs;
}

/** The words of a query or of a key. Initials are written together: 'A.A. Navis' and 'AA Navis' → ['aa', 'navis']. */
export function queryWords(text: string): string[] {
	scanner.scan(fold(text));
	const words = scanner.words();
	if (!scanner.hasInitials) return words;
	for (const [from, to] of initials(words).reverse()) {
		words.splice(from, to - from, words.slice(from, to).join(''));
	}
	return words;
}

// Two different parts joined by one hyphen (e-book, al-ghazali), not a doubled word (buku-buku).
const compound = /(?<![-\p{L}\p{N}])([a-z]+)-([a-z']+)(?![-\p{L}\p{N}])/gu;

/** Beside its own words a text is found by initials and by hyphenated pairs written together ('aa', 'ebook'). */
export function joinedWords(folded: string, words: readonly string[]): string[] {
	const joined = initials(words).map(([from, to]) => words.slice(from, to).join(''));
	if (!folded.includes('-')) return joined;
	for (const [, first = '', second = ''] of folded.matchAll(compound)) {
		if (first !== second) joined.push(first + second.replaceAll("'", ''));
	}
	return joined;
}

/** All words a text is found by. */
export function indexWords(text: string): string[] {
	const folded = fold(text);
	scanner.scan(folded);
	const words = scanner.words();
	return [...words, ...joinedWords(folded, words)];
}
