import { expect, it } from 'vitest';
import { holdsUnstorable } from './unstorable-text.ts';

const json = (value: unknown) => ({ kind: 'application/json', body: JSON.stringify(value) });
const form = (fields: Record<string, string>) => ({
	kind: 'application/x-www-form-urlencoded',
	body: new URLSearchParams(fields).toString()
});
const address = 'http://localhost:3000/katalog?q=ombilin';

it.each([
	['an address', { address, kind: '', body: '' }, false],
	['NUL in an address', { address: `${address}%00`, kind: '', body: '' }, true],
	['NUL in a path', { address: 'http://localhost:3000/katalog/%00', kind: '', body: '' }, true],
	['a form', { address, ...form({ name: 'Siti % 00 & ®' }) }, false],
	['NUL in a form', { address, ...form({ name: 'Siti\0' }) }, true],
	['JSON with letters of two halves, as they are and escaped', { address, ...json({ title: '𝄞' }) }, false],
	['escaped letters of two halves', { address, ...json(null), body: '{"title":"\\ud834\\udd1e"}' }, false],
	['NUL in JSON', { address, ...json({ list: [{ key: 'a\0' }] }) }, true],
	['NUL in a name', { address, ...json({ ['a\0']: 1 }) }, true],
	['half a letter', { address, ...json({ key: '\ud83d' }) }, true],
	['a backslash and letters', { address, ...json({ key: '\\u0000 \\ud83d' }) }, false],
	['no JSON', { address, kind: 'application/json', body: '{"\\u0000' }, false]
])('%s', (_, sent, expected) => {
	expect(holdsUnstorable(sent)).toBe(expected);
});
