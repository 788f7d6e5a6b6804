import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './password-hash.ts';

describe('a kept password', () => {
	it('is an argon2id hash with the cost of the OWASP cheat sheet, another one each time', async () => {
		const [one, two] = await Promise.all([hashPassword('sandi lama'), hashPassword('sandi lama')]);
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(one).not.toBe(two);
	});

	it('is matched by the same signs, however the keyboard composes them', async () => {
		const kept = await hashPassword('caf\u00e9 ombilin');
		expect(await passwordMatches(kept, 'cafe\u0301 ombilin')).toBe(true);
		expect(await passwordMatches(kept, 'cafe ombilin')).toBe(false);
	});

	it('is matched by nothing where there is none, not even by the stand-in', async () => {
		expect(await passwordMatches(null, 'nobody’s password')).toBe(false);
	});

	it('is not even computed for megabytes', async () => {
		const kept = await hashPassword('x'.repeat(600));
		expect(await passwordMatches(kept, 'x'.repeat(600))).toBe(false);
	});
});
