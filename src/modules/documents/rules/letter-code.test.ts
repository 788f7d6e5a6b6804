import { expect, it } from 'vitest';
import { letterCodeOf, newLetterCode } from './letter-code.ts';
import { maskName } from './mask-name.ts';
import { spacedCode } from './spaced-code.ts';

it('a new code is read back from how it is printed, in small letters too', () => {
	const code = newLetterCode();
	expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
	expect(letterCodeOf(spacedCode(code))).toBe(code);
	expect(letterCodeOf(` ${code.toLowerCase()} `)).toBe(code);
});

it.each(['', '7F3KQ2MXR', '7F3KQ2MXRAB', '7F3KQ2MXR0', "7F3KQ2MXR'", '%'.repeat(10)])(
	'“%s” can be no code',
	(typed) => {
		expect(letterCodeOf(typed)).toBeNull();
	}
);

it.each([
	['Siti Contoh', 'S*** C***'],
	['  Budi  ', 'B***'],
	['Östen von Misal', 'Ö*** v*** M***']
])('a stranger sees of “%s” only “%s”', (name, masked) => {
	expect(maskName(name)).toBe(masked);
});
