import { characterSet } from './character-set.ts';

/** ASCII, the set that G0 holds at the start of each subfield. */
export const ascii = characterSet([
	[0x21, '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~']
]);

/**
 * ANSEL (Z39.47, MARC "Extended Latin"), the set that G1 holds at the start. The two ligature and the two double
 * tilde halves become one double mark (U+0361, U+0360), see `doubleMarks`.
 */
export const ansel = characterSet(
	[
		[0x21, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ'],
		[0x30, 'ʻłøđþæœʺı£ð'],
		[0x3c, 'ơư'],
		[0x40, '°ℓ℗©♯¿¡ß€']
	],
	[
		[
			0x60,
			'\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\ufe20\ufe21\u0315\u030b\u0310'
		],
		[0x70, '\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\ufe22\ufe23'],
		[0x7e, '\u0313']
	]
);

/** First half → the mark over both letters; the second half then adds nothing. */
export const doubleMarks: ReadonlyMap<string, string> = new Map([
	['\ufe20', '\u0361'],
	['\ufe22', '\u0360']
]);

/** Second half → the first half that it belongs to. */
export const secondHalves: ReadonlyMap<string, string> = new Map([
	['\ufe21', '\ufe20'],
	['\ufe23', '\ufe22']
]);

/** Greek symbols (ESC g), subscripts (ESC b), superscripts (ESC p). */
export const greekSymbols = characterSet([[0x61, 'αβγ']]);
export const subscripts = characterSet([
	[0x28, '₍₎'],
	[0x2b, '₊'],
	[0x2d, '₋'],
	[0x30, '₀₁₂₃₄₅₆₇₈₉']
]);
export const superscripts = characterSet([
	[0x28, '⁽⁾'],
	[0x2b, '⁺'],
	[0x2d, '⁻'],
	[0x30, '⁰¹²³⁴⁵⁶⁷⁸⁹']
]);
