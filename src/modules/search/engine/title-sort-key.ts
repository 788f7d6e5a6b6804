import { fold } from './fold.ts';
import { queryWords } from './words.ts';

const article = /^(?:the|an?) (?=.)/;
const digits = /^\d{1,8}$/;
/** Words of letters with one space between: the key as it stands. Single letters may be initials. */
const plain = /^[a-z]{2,}(?: [a-z]{2,})*$/;

/**
 * What a title is sorted by: folded words, numbers by value ('Kelas 2' before 'Kelas 10'), in English without
 * the article.
 */
export function titleSortKey(title: string, language: string): string {
	const folded = fold(title);
	const key = plain.test(folded) ? folded : sortWords(folded);
	return language.startsWith('en') ? key.replace(article, '') : key;
}

const sortWords = (text: string) =>
	queryWords(text)
		.map((word) => (digits.test(word) ? word.padStart(8, '0') : word))
		.join(' ');

/** The beginning of a key as one number; keys with different numbers sort as their numbers do. */
export function sortNumber(key: string): number {
	let number = 0;
	let ended = false;
	for (let at = 0; at < 8; at++) {
		const code = at < key.length && !ended ? key.charCodeAt(at) : 0;
		number = number * 64 + step(code);
		// Signs and letters beyond z share a step, so what follows them may not decide.
		if (step(code) === sign || step(code) === beyond) ended = true;
	}
	return number;
}

const sign = 2;
const beyond = 63;

/** 0 for the end, 1 for a space, 2 for a sign, then digits, then letters. */
function step(code: number): number {
	if (code === 0) return 0;
	if (code === 32) return 1;
	if (code < 48) return sign;
	if (code < 58) return code - 45;
	return code >= 97 && code <= 122 ? code - 84 : beyond;
}
