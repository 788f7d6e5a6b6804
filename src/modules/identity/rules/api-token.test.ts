import { expect, test } from 'vitest';
import { bearerIn, hashOfApiToken, makeApiToken } from './api-token.ts';

test('a token is random, names us, and is kept as a hash only', () => {
	const token = makeApiToken();
	expect(token).toMatch(/^suluah_[\w-]{43}$/);
	expect(makeApiToken()).not.toBe(token);
	expect(hashOfApiToken(token)).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
	['Bearer suluah_abc-1', 'suluah_abc-1'],
	['bearer  suluah_abc-1 ', 'suluah_abc-1'],
	['Basic c3VsdWFo', null],
	['Bearer', null],
	['Bearer a b', null],
	['', null],
	[null, null]
])('%j holds %j', (header, token) => {
	expect(bearerIn(header)).toBe(token);
});
