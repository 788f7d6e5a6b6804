import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommonPassword } from './common-password.ts';
import { makeOneTimePassword } from './one-time-password.ts';

test.each([
	['password', true],
	['Password1', true],
	['PERPUSTAKAAN', true],
	['bismillah', true],
	['12345678', true],
	['1234567890', true],
	['87654321', true],
	['aaaaaaaaaa', true],
	['abcdefgh', true],
	['12121212', true],
	['abcabcabc', true],
	['rahasia-ombilin', false],
	['kereta uap 1921', false],
	['12345679x', false],
	['20081945', false],
	['nasi goreng pedas', false]
])('%j is common: %s', (password, common) => {
	expect(isCommonPassword(password)).toBe(common);
});

test('one sign over and over is common whatever it is; what we give out never is', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }),
			fc.integer({ min: 8, max: 40 }),
			(sign, n) => {
				if (sign.trim() !== '') expect(isCommonPassword(sign.repeat(n))).toBe(true);
				const given = makeOneTimePassword();
				expect(given).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
				expect(isCommonPassword(given)).toBe(false);
			}
		)
	);
});
