const letterOrDigit = /[\p{L}\p{N}]/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Letters and digits, also of other scripts; a half of a surrogate pair counts as a letter. */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || isDigit(code);
	return isSurrogate(code) || letterOrDigit.test(String.fromCharCode(code));
}

/** ' ` ´ and the typographic and Arabic forms: part of a word, never written in the index (Qur'an = Quran). */
const isApostrophe = (code: number) =>
	code === 0x27 ||
	code === 0x60 ||
	code === 0xb4 ||
	(code >= 0x2bb && code <= 0x2bf) ||
	code === 0x2018 ||
	code === 0x2019;

const apostrophes = /['`´\u02bb-\u02bf\u2018\u2019]/gu;

/**
 * Cuts folded text into words. Hyphens and all other signs separate; a point between digits does not
 * (899.221 is one word); c++ and c# keep their signs; an apostrophe inside a word disappears.
 */
export function splitWords(folded: string): string[] {
	const words: string[] = [];
	let start = -1;
	let apostrophe = false;
	for (let at = 0; at <= folded.length; at++) {
		const code = at < folded.length ? folded.charCodeAt(at) : 32;
		if (isWordCode(code)) {
			if (start < 0) start = at;
			continue;
		}
		if (start < 0) continue;
		const next = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 32;
		if (code === 46 && isDigit(folded.charCodeAt(at - 1)) && isDigit(next)) continue;
		if (isApostrophe(code) && isWordCode(next)) {
			apostrophe = true;
			continue;
		}
		// + and # directly after one letter: c++, c#, f#.
		if (code === 35 || code === 43) {
			const lengthSoFar = at - start;
			if (lengthSoFar === 1 || (lengthSoFar === 2 && folded.charCodeAt(at - 1) === 43 && code === 43))
				continue;
		}
		const word = folded.slice(start, at);
		words.push(apostrophe ? word.replace(apostrophes, '') : word);
		start = -1;
		apostrophe = false;
	}
	return words;
}
