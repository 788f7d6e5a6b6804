import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decodeMarc8 } from './decode-marc8.ts';

function decode(bytes: string) {
	const buffer = Buffer.from(bytes, 'latin1');
	return decodeMarc8(buffer, 0, buffer.length);
}

describe('MARC-8 to Unicode', () => {
	it.each([
		['plain ASCII', 'Robohnya surau kami', 'Robohnya surau kami'],
		['a mark stands before its letter', 'Th\xe2eatre, Gen\xe1eve', 'Théatre, Genève'],
		['two marks on one letter, below and above', 'Vi\xf2\xe3et', 'Việt'],
		['letters of ANSEL', '\xa1\xa2\xa5\xb1\xb2\xb5 \xb8 \xc7 \xc8', 'ŁØÆłøæ ı ß €'],
		['alif and ayn', 'Qur\xae\xe5an, \xb0Umar', 'Qurʼān, ʻUmar'],
		['transliterated Arabic with dots below', '\xf2Had\xe5i\xf2t, \xe5alim', 'Ḥadīṭ, ālim'],
		['cedilla and ogonek', 'Fran\xf0cois, \xf1a', 'François, ą'],
		['two ligature halves become one double mark', 'Soli\xeba\xecnoi, \xebi\xecu', 'Solia͡noi, i͡u'],
		['a double tilde', '\xfan\xfbg', 'n͠g'],
		['a second half alone', 'a\xecb', 'ab︡'],
		['subscript', 'H\x1bb2\x1bsO', 'H₂O'],
		['superscript, ended by the long form', 'E=mc\x1bp2\x1b(B!', 'E=mc²!'],
		['signs and brackets below and above', '\x1bb(1+2)-3\x1bs \x1bp(4)+5-\x1bs', '₍₁₊₂₎₋₃ ⁽⁴⁾⁺⁵⁻'],
		['Greek symbols', '\x1bgabc\x1bs-globulin', 'αβγ-globulin'],
		['Cyrillic in the left half', '\x1b(Npu{kin\x1b(B', 'ПУШКИН'],
		['Cyrillic in the right half', '\x1b)N\xf0\xd5', 'Пу'],
		['Ukrainian letters', '\x1b(QFG\x1b(B', 'ії'],
		['Greek with an accent', '\x1b(SAk"jpa\x1b(B', 'Αθήνα'],
		['Hebrew', '\x1b(2ylem\x1b(B', 'שלום'],
		['Arabic', '\x1b(3GdbQBf\x1b(B', 'القرآن'],
		['letters of Jawi in the right half', '\x1b)4\xa9\xd0', 'پڡ'],
		['a space belongs to every set', '\x1b(Na b\x1b(B', 'А Б'],
		['ANSEL called by its long name', '\x1b)N\xf0\x1b)!E\xb2', 'Пø'],
		['a character reference', 'Aksara &#x1B03; dan &#xa984;', 'Aksara \u1b03 dan \ua984']
	])('%s', (_, bytes, text) => {
		expect(decode(bytes)).toEqual({ text: text.normalize('NFC'), undecodable: 0, eacc: 0, loneMarks: 0 });
	});

	it('gives NFC', () => {
		const { text } = decode('\xe2e\xe8o');
		expect(text).toBe('éö');
		expect(text).toHaveLength(2);
	});

	it('names what has no meaning instead of guessing', () => {
		expect(decode('a\x80b')).toMatchObject({ text: 'a\ufffdb', undecodable: 1 });
		expect(decode('\xaf')).toMatchObject({ text: '\ufffd', undecodable: 1 });
		expect(decode('\x1b(Zab')).toMatchObject({ text: '\ufffd\ufffd', undecodable: 3 });
		expect(decode('a\x1b')).toMatchObject({ text: 'a', undecodable: 1 });
	});

	it('counts marks without a letter', () => {
		expect(decode('kafe\xe2')).toMatchObject({ text: 'kafé', loneMarks: 1 });
		expect(decode('caf\xe9 noir')).toMatchObject({ loneMarks: 1 });
	});

	it('counts EACC characters, also when the last one is cut off by an escape', () => {
		expect(decode('\x1b$1!4I!0a\x1b(B 2006')).toEqual({
			text: '\ufffd\ufffd 2006',
			undecodable: 0,
			eacc: 2,
			loneMarks: 0
		});
		expect(decode('\x1b$1!4I!0\x1b(Bx')).toMatchObject({ text: '\ufffd\ufffdx', eacc: 2 });
		expect(decode('\x1b$)1\xa1\xb4\xc9a')).toMatchObject({ text: '\ufffda', eacc: 1 });
	});

	it('leaves references alone that name no character', () => {
		expect(decode('&#xD800; &#x110000; &#x7;').text).toBe('&#xD800; &#x110000; &#x7;');
	});
});
