import { expect, test } from 'vitest';
import { refusals } from '#platform/decision/decision.ts';
import { newPasswordRules } from './new-password.ts';

test.each<[string, string[]]>([
	['rahasia', ['password.too-short']],
	['rahasia8', []],
	['🔥🔥🔥🔥', ['password.too-short']],
	['kata sandi panjang tanpa angka', []],
	['ab'.repeat(2) + 'x-'.repeat(62), []],
	['ab'.repeat(2) + 'x-'.repeat(63), ['password.too-long']],
	['xxxxxxxx', ['password.common']],
	['Sawahlunto1', ['password.common']],
	['PD-000012', ['password.is-card']],
	[' pd-000012 ', ['password.is-card']]
])('%j for card PD-000012: %j', (password, codes) => {
	const reasons = refusals(newPasswordRules, { password, card: 'PD-000012' });
	expect(reasons.map((reason) => reason.code)).toEqual(codes);
});
