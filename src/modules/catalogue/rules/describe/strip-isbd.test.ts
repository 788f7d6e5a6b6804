import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, stripIsbd } from './strip-isbd.ts';

it.each([
	['Robohnya surau kami /', 'Robohnya surau kami'],
	['Siti Nurbaya :', 'Siti Nurbaya'],
	['Jakarta :', 'Jakarta'],
	['Balai Pustaka,', 'Balai Pustaka'],
	['Judul = ', 'Judul'],
	['Les corps étrangers.', 'Les corps étrangers'],
	['Navis, A.A.,', 'Navis, A.A.'],
	['Fuadi, A.', 'Fuadi, A.'],
	['Hamka ... dkk.', 'Hamka ... dkk.'],
	['oleh Hamka [et al.]', 'oleh Hamka [et al.]'],
	['Apa kabar ...', 'Apa kabar ...'],
	['410 hlm. ;', '410 hlm.'],
	['23 cm.', '23 cm'],
	['1986.', '1986'],
	['[t.t.]', '[t.t.]'],
	['t.t.', 't.t.'],
	['Apa itu cinta?', 'Apa itu cinta?'],
	['  dua   spasi \n /', 'dua spasi'],
	['. /', '.'],
	['', '']
])('"%s" becomes "%s"', (text, stripped) => {
	expect(stripIsbd(text)).toBe(stripped);
});

it('words that are not to be sorted lose their marks, texts are composed', () => {
	expect(plainText('\u0098The \u009cTambo e\u0301')).toBe('The Tambo \u00e9');
});

it('stripping twice is stripping once', () => {
	const text = fc.string({ unit: fc.constantFrom(...'ab. ,:;/=A\u0098e\u0301'), maxLength: 12 });
	fc.assert(
		fc.property(text, (typed) => {
			expect(stripIsbd(stripIsbd(typed))).toBe(stripIsbd(typed));
			expect(plainText(plainText(typed))).toBe(plainText(typed));
		})
	);
});
