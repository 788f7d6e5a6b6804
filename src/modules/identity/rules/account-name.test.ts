import { expect, test } from 'vitest';
import { accountNameOf, isAccountName, isEmailTyped } from './account-name.ts';

test.each([
	[' PD-000012 ', 'pd-000012'],
	['KP/2024.1', 'kp/2024.1'],
	['0012345', '0012345']
])('%j signs in as %s', (typed, name) => {
	expect(accountNameOf(typed)).toBe(name);
	expect(isAccountName(accountNameOf(typed))).toBe(true);
});

test.each(['', '-1', 'a b', 'siti@contoh.example', "x' or 1=1", 'x'.repeat(41), 'é1'])(
	'%j is no card number',
	(typed) => {
		expect(isAccountName(accountNameOf(typed))).toBe(false);
	}
);

test.each([
	['siti@contoh.example', true],
	[' siti@contoh.example ', true],
	['PD-000012', false],
	['a b@c', false],
	['a\u0000@b', false],
	['@', false]
])('%j is an e-mail address: %s', (typed, is) => {
	expect(isEmailTyped(typed)).toBe(is);
});
