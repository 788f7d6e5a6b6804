import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigRefusal, projectRoot, readConfig } from './index.server.ts';
import { settings } from './settings.ts';
import { settingsTable } from './settings-table.ts';

describe('settings that nobody set', () => {
	it('are those of a demonstration on this machine only', () => {
		expect(readConfig({}, '/suluah')).toMatchObject({
			port: 3000,
			host: '127.0.0.1',
			origin: undefined,
			databaseUrl: undefined,
			dataDirectory: '/suluah/var',
			environment: 'demo',
			now: undefined,
			sip2Port: undefined
		});
	});

	it('include those that were set to nothing', () => {
		expect(readConfig({ PORT: '', ORIGIN: '', DATABASE_URL: '' })).toMatchObject({
			port: 3000,
			origin: undefined,
			databaseUrl: undefined
		});
	});
});

describe('a setting that can’t be used is refused with a sentence', () => {
	it.each([
		['PORT', 'http'],
		['PORT', '65536'],
		['PORT', '-1'],
		['ORIGIN', 'pustaka.example'],
		['ORIGIN', 'https://pustaka.example/katalog'],
		['ORIGIN', 'https://pustaka.example/'],
		['DATABASE_URL', 'mysql://root@localhost/library'],
		['SULUAH_ENV', 'prod'],
		['SULUAH_TRUSTED_PROXIES', 'proxy.example'],
		['SULUAH_TRUSTED_PROXIES', '10.0.0.0/33'],
		['SULUAH_NOW', 'tomorrow'],
		['SULUAH_SIP2_PORT', 'on'],
		['SMTP_URL', 'mail.example']
	])('%s=%s', (name, value) => {
		expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be .+\\.$`));
	});

	it('all at once', () => {
		try {
			readConfig({ PORT: 'x', SULUAH_ENV: 'y' });
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(ConfigRefusal);
			expect(error instanceof ConfigRefusal && error.sentences).toHaveLength(2);
		}
	});
});

describe('settings that contradict each other', () => {
	it('production does not stop the clock', () => {
		const now = '2026-11-24T09:00:00+07:00';
		expect(() => readConfig({ SULUAH_ENV: 'production', SULUAH_NOW: now })).toThrow('unset it');
		expect(readConfig({ SULUAH_ENV: 'test', SULUAH_NOW: now }).now).toEqual(new Date('2026-11-24T02:00:00Z'));
	});

	it('a copy for reading needs the server it copies', () => {
		expect(() => readConfig({ DATABASE_READ_URL: 'postgresql://copy/suluah' })).toThrow('set that too');
	});
});

describe('proxies', () => {
	it.each([
		['10.1.2.3', 'ipv4', true],
		['11.1.2.3', 'ipv4', false],
		['::1', 'ipv6', true],
		['192.0.2.7', 'ipv4', true],
		['192.0.2.8', 'ipv4', false]
	] as const)('%s is believed: %s %s', (address, family, believed) => {
		const { trustedProxies } = readConfig({ SULUAH_TRUSTED_PROXIES: '10.0.0.0/8, ::1,192.0.2.7' });
		expect(trustedProxies.check(address, family)).toBe(believed);
	});

	it('none are believed by default', () => {
		expect(readConfig({}).trustedProxies.check('127.0.0.1')).toBe(false);
	});
});

describe('docs/operations.md', () => {
	it('prints the settings as they are', () => {
		const manual = readFileSync(join(projectRoot(), 'docs', 'operations.md'), 'utf8');
		expect(manual).toContain(settingsTable());
		expect(Object.keys(settings).every((name) => manual.includes(`\`${name}\``))).toBe(true);
	});
});
