import type { CharacterSet } from './character-set.ts';
import { basicCyrillic, basicGreek, extendedCyrillic } from './cyrillic-greek.ts';
import { ansel, ascii, greekSymbols, subscripts, superscripts } from './latin.ts';
import { basicArabic, basicHebrew, extendedArabic } from './semitic.ts';

/** A set that takes several bytes a character and that we have no table for (EACC: Chinese, Japanese, Korean). */
export type WideSet = { bytesPerCharacter: 3 };

/** What an escape sequence does: which half gets which set, and how many bytes the sequence takes. */
export type Escape = { half: 'G0' | 'G1'; set: CharacterSet | WideSet | null; length: number };

const ESC = 0x1b;

/** ESC and one letter (technique 1): always for G0. */
const shortEscapes: Readonly<Record<string, CharacterSet>> = {
	b: subscripts,
	g: greekSymbols,
	p: superscripts,
	s: ascii
};

/** Final characters of technique 2. "!E" (ANSEL) is the only one of two characters. */
const finals: Readonly<Record<string, CharacterSet | WideSet>> = {
	B: ascii,
	E: ansel,
	N: basicCyrillic,
	Q: extendedCyrillic,
	S: basicGreek,
	'1': { bytesPerCharacter: 3 },
	'2': basicHebrew,
	'3': basicArabic,
	'4': extendedArabic
};

/**
 * Reads the escape sequence at `at` (MARC 21 Specifications, character sets, MARC-8, "Accessing alternate graphic
 * character sets"). `set` is null for a final character that nobody defined; the answer is null when the bytes
 * are no escape sequence at all.
 */
export function readEscape(bytes: Uint8Array, at: number, end: number): Escape | null {
	if (bytes[at] !== ESC) return null;
	const character = (n: number) => (at + n < end ? String.fromCharCode(bytes[at + n] ?? 0) : '');
	const short = shortEscapes[character(1)];
	if (short) return { half: 'G0', set: short, length: 2 };
	let next = 1;
	const wide = character(next) === '$';
	if (wide) next++;
	let half: Escape['half'] = 'G0';
	if ('(,'.includes(character(next)) && character(next)) next++;
	else if (')-'.includes(character(next)) && character(next)) {
		half = 'G1';
		next++;
	} else if (!wide) return null;
	if (character(next) === '!') next++;
	const final = character(next);
	if (!final) return null;
	return { half, set: finals[final] ?? null, length: next + 1 };
}
