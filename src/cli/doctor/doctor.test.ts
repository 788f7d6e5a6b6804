import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot, readConfig } from '#platform/config/index.server.ts';
import { checkOutside } from './check-outside.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkUnused } from './check-unused.ts';

const folder = mkdtempSync(join(tmpdir(), 'suluah-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Report = { ok: boolean; checks: { name: string; state: string; say: string }[] };

function suluah(args: string[], settings: Record<string, string> = {}) {
	const main = join(projectRoot(), 'src', 'cli', 'main.ts');
	const env = { ...process.env, SULUAH_DATA_DIR: folder, ...settings };
	return new Promise<{ code: number; out: string }>((resolve) => {
		execFile(process.execPath, [main, ...args], { env }, (error, out) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out })
		);
	});
}

async function examine(settings: Record<string, string> = {}) {
	const { code, out } = await suluah(['doctor', '--json'], settings);
	const report = JSON.parse(out) as Report;
	return { code, report, state: (name: string) => report.checks.find((check) => check.name === name)?.state };
}

describe('suluah doctor', { timeout: 60_000 }, () => {
	it('before and after the database is made: each finding is a sentence', async () => {
		const before = await examine();
		expect([before.code, before.report.ok, before.state('database')]).toEqual([0, true, 'missing']);
		await suluah(['migrate']);
		const after = await examine();
		expect(['database', 'role', 'tables'].map(after.state)).toEqual(['ok', 'ok', 'ok']);
		for (const { say } of [...before.report.checks, ...after.report.checks])
			expect(say).toMatch(/^[A-Z`].*\.$/s);
	});

	it('finds settings that can’t be used, and exits with 1', async () => {
		const found = await examine({ PORT: 'http' });
		expect([found.code, found.report.ok, found.state('settings')]).toEqual([1, false, 'broken']);
	});

	it('finds a server that does not answer', async () => {
		const found = await examine({ DATABASE_URL: 'postgresql://suluah@127.0.0.1:1/suluah' });
		expect([found.code, found.state('database')]).toEqual([1, 'broken']);
	});
});

describe('what the outside needs', () => {
	it.each([
		['address', {}, 'ok'],
		['address', { HOST: '0.0.0.0' }, 'missing'],
		['address', { ORIGIN: 'http://pustaka.example' }, 'missing'],
		['address', { ORIGIN: 'https://pustaka.example', HOST: '0.0.0.0' }, 'ok'],
		['proxies', { ORIGIN: 'https://pustaka.example' }, 'missing'],
		['proxies', { ORIGIN: 'https://pustaka.example', SULUAH_TRUSTED_PROXIES: '127.0.0.1' }, 'ok'],
		['proxies', {}, 'ok'],
		['sip2', {}, 'missing'],
		['sip2', { SULUAH_SIP2_PORT: '6001' }, 'ok']
	])('%s with %j is %s', async (name, settings, state) => {
		const findings = await checkOutside({ config: readConfig(settings), database: undefined });
		expect(findings.find((finding) => finding.name === name)?.state).toBe(state);
	});
});

describe('self-check machines', () => {
	it.each([
		[{}, 'SULUAH_SIP2_PORT is not set'],
		[{ SULUAH_SIP2_PORT: '6001' }, 'from this machine only'],
		[{ SULUAH_SIP2_PORT: '6001', HOST: '0.0.0.0' }, 'never the internet']
	])('with %j the doctor says %s', async (settings, words) => {
		const findings = await checkOutside({ config: readConfig(settings), database: undefined });
		expect(findings.find(({ name }) => name === 'sip2')?.say).toContain(words);
	});
});

describe('what nothing uses yet', () => {
	it.each([
		['mail', 'SMTP_URL', 'smtp://mail.example'],
		['read-replica', 'DATABASE_READ_URL', 'postgresql://copy/suluah']
	])('%s is not on offer, and %s does not change that', async (name, setting, value) => {
		const owner = { DATABASE_URL: 'postgresql://owner/suluah' };
		for (const settings of [owner, { ...owner, [setting]: value }]) {
			const findings = await checkUnused({ config: readConfig(settings), database: undefined });
			const { state, say } = findings.find((finding) => finding.name === name) ?? {};
			expect(state).toBe('missing');
			expect(say).toMatch(/^[A-Z].*\.$/);
			expect(say).toMatch(/\b(no|none|nothing)\b/i);
			expect(say?.includes(`${setting} is set, but nothing uses it yet`)).toBe(setting in settings);
		}
	});
});

describe('secrets', () => {
	it('that others can read are named', async () => {
		const secrets = join(folder, 'secrets');
		mkdirSync(secrets, { mode: 0o700 });
		writeFileSync(join(secrets, 'session'), 'x', { mode: 0o600 });
		const look = async () =>
			(await checkSecrets({ config: readConfig({ SULUAH_DATA_DIR: folder }), database: undefined }))[0];
		expect(await look()).toMatchObject({ state: 'ok' });
		chmodSync(join(secrets, 'session'), 0o644);
		expect(await look()).toMatchObject({
			state: 'broken',
			say: expect.stringContaining('secrets/session') as string
		});
	});
});
