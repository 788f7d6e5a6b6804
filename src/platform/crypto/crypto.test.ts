import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { blindIndex, makeFieldCipher, openSecrets } from './index.server.ts';

const parent = mkdtempSync(join(tmpdir(), 'suluah-secrets-'));
afterAll(() => rmSync(parent, { recursive: true }));
const freshFolder = () => join(mkdtempSync(join(parent, 'x-')), 'secrets');

describe('secrets', () => {
	it('are made once and stay', () => {
		const folder = freshFolder();
		const first = openSecrets(folder).secret('session');
		expect(first).toHaveLength(32);
		expect(openSecrets(folder).secret('session')).toEqual(first);
		expect(openSecrets(folder).secret('other')).not.toEqual(first);
		expect(readdirSync(folder).sort()).toEqual(['other', 'session']);
	});

	it('can be read by their owner only, even after somebody opened them', () => {
		const folder = freshFolder();
		openSecrets(folder).secret('session');
		chmodSync(folder, 0o755);
		chmodSync(join(folder, 'session'), 0o644);
		openSecrets(folder).secret('session');
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, 'session')).mode & 0o777).toBe(0o600);
	});

	it('that are damaged are not replaced silently', () => {
		const folder = freshFolder();
		openSecrets(folder).secret('session');
		writeFileSync(join(folder, 'session'), 'short');
		expect(() => openSecrets(folder).secret('session')).toThrow('is damaged');
	});
});

describe('a sealed value', () => {
	const cipher = makeFieldCipher(openSecrets(freshFolder()).keyring('fields'));

	it('opens to what was sealed, whatever it was', () => {
		const text = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('utf8'));
		fc.assert(
			fc.property(text, text, (value, place) => {
				expect(cipher.open(cipher.seal(value, place), place)).toBe(value);
			})
		);
	});

	it('never looks the same twice', () => {
		expect(cipher.seal('1373', 'member:1')).not.toBe(cipher.seal('1373', 'member:1'));
	});

	it('does not open in another place', () => {
		const sealed = cipher.seal('1373', 'member:1');
		expect(() => cipher.open(sealed, 'member:2')).toThrow();
	});

	it('does not open when any byte was changed', () => {
		const bytes = Buffer.from(cipher.seal('1373010101900001', 'member:1'), 'base64url');
		for (let at = 0; at < bytes.length; at++) {
			const changed = Buffer.from(bytes);
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(() => cipher.open(changed.toString('base64url'), 'member:1')).toThrow();
		}
	});

	it.each(['', 'AQ', 'not sealed at all'])('is not %j', (nonsense) => {
		expect(() => cipher.open(nonsense, 'member:1')).toThrow();
	});

	it('of an older key opens beside those of the newest', () => {
		const folder = freshFolder();
		const old = makeFieldCipher(openSecrets(folder).keyring('fields')).seal('1373', 'member:1');
		writeFileSync(join(folder, 'fields.2'), Buffer.alloc(32, 7).toString('base64url'));
		const now = makeFieldCipher(openSecrets(folder).keyring('fields'));
		expect(now.open(old, 'member:1')).toBe('1373');
		expect(Buffer.from(now.seal('1373', 'member:1'), 'base64url')[0]).toBe(2);
	});
});

describe('the blind index', () => {
	const key = Buffer.alloc(32, 1);

	it('is the same for the same value and kind only', () => {
		expect(blindIndex(key, 'nik', '1373')).toBe(blindIndex(key, 'nik', '1373'));
		expect(blindIndex(key, 'nik', '1373')).not.toBe(blindIndex(key, 'phone', '1373'));
		expect(blindIndex(key, 'nik', '1373')).not.toBe(blindIndex(Buffer.alloc(32, 2), 'nik', '1373'));
	});
});
