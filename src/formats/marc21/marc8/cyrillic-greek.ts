import { characterSet } from './character-set.ts';

/** Basic Cyrillic (final character N): the order of KOI, small letters first. */
export const basicCyrillic = characterSet([
	[0x21, '!"#$%&\'()*+,-./0123456789:;<=>?'],
	[0x40, 'юабцдефгхийклмнопярстужвьызшэщчъ'],
	[0x60, 'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ']
]);

/** Extended Cyrillic (Q): Ukrainian, Serbian, Macedonian, and the letters given up in 1918. */
export const extendedCyrillic = characterSet([
	[0x40, 'ґђѓєёѕіїјљњћќўџ'],
	[0x50, 'ѣѳѵѫ'],
	[0x5b, '['],
	[0x5d, ']'],
	[0x5f, '_'],
	[0x60, 'ҐЂЃЄЁЅІЇЈЉЊЋЌЎЏЪ'],
	[0x70, 'ѢѲѴѪ']
]);

/** Basic Greek (S). */
export const basicGreek = characterSet(
	[
		[0x30, '«»“”\u0374\u0375'],
		[0x3b, '\u0387'],
		[0x3f, '\u037e'],
		[0x41, 'ΑΒ'],
		[0x44, 'ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ'],
		[0x58, 'ΤΥΦΧΨΩϠ'],
		[0x61, 'αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ']
	],
	[[0x21, '\u0300\u0301\u0308\u0342\u0313\u0314\u0345']]
);
