/**
 * Text that was stored in the wrong encoding. `double-encoded`: UTF-8 read as latin1 and encoded again (`Ã©`).
 * `lost`: letters that latin1 does not have became question marks, for good.
 */
export type TextDamage = 'double-encoded' | 'lost';

/** The first byte of a two-byte UTF-8 letter, followed by a continuation byte, both read as windows-1252. */
const doubled = /[ÂÃÅÆØÙÚâ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;

/** Three in a row, or one inside a word: "Apa itu?" and "Siapa ?" are questions. */
const lost = /\?{3,}|\p{L}\?\p{L}/u;

/** What is wrong with a text, for the list of things to repair; nothing is guessed. */
export function textDamage(text: string): TextDamage | undefined {
	if (doubled.test(text)) return 'double-encoded';
	return lost.test(text) ? 'lost' : undefined;
}
