import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { listeningServer } from '../../server/address-file.ts';

const script = fileURLToPath(new URL('testing/tiny-suluah.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suluah-start-'));
const running: ChildProcess[] = [];

/** `test` loads no demonstration. */
function start(settings: Record<string, string> = {}) {
	const child = spawn(process.execPath, [script], {
		env: {
			...process.env,
			SULUAH_ENV: 'test',
			SULUAH_DATA_DIR: folder,
			PORT: '0',
			SULUAH_LOG: 'silent',
			...settings
		}
	});
	running.push(child);
	const app = { child, out: '', err: '', ended: once(child, 'exit').then(([code]) => Number(code)) };
	child.stdout.on('data', (chunk: Buffer) => (app.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (app.err += chunk.toString()));
	return app;
}

async function ready(app: ReturnType<typeof start>): Promise<string> {
	while (!app.out.includes('Ctrl-C stops it.')) {
		if (app.child.exitCode !== null) throw new Error(`it ended: ${app.err}`);
		await once(app.child.stdout, 'data');
	}
	return /http:\S+/.exec(app.out)?.[0] ?? '';
}

const postgresRuns = () => existsSync(join(folder, 'postgres', 'postmaster.pid'));

afterEach(async () => {
	for (const child of running.splice(0)) {
		if (child.exitCode !== null || child.signalCode !== null) continue;
		child.kill('SIGTERM');
		await once(child, 'exit');
	}
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a start', { timeout: 60_000 }, () => {
	it('serves, and TERM takes app and database down in order with exit code 0', async () => {
		const app = start();
		const address = await ready(app);
		expect(await (await fetch(address)).text()).toBe('the app answers');
		app.child.kill('SIGTERM');
		expect(await app.ended).toBe(0);
		expect(app.out).toMatch(/the app stops\nSuluah has stopped\.\n$/);
		expect(postgresRuns()).toBe(false);
	});

	it('tells commands of the same data where it listens, and takes that back', async () => {
		const app = start();
		const { port } = new URL(await ready(app));
		expect(listeningServer(folder)).toEqual({ pid: app.child.pid, address: `http://127.0.0.1:${port}` });
		app.child.kill('SIGTERM');
		await app.ended;
		expect(listeningServer(folder)).toBeUndefined();
	});

	it('after a kill -9 recovers by itself and says so', async () => {
		const killed = start();
		await ready(killed);
		killed.child.kill('SIGKILL');
		await killed.ended;
		expect(postgresRuns()).toBe(true);
		expect(listeningServer(folder)).toBeUndefined();
		const app = start();
		await ready(app);
		expect(app.err).toContain('Suluah was killed earlier and its PostgreSQL');
	});

	it('beside a running one is refused with a sentence and exit code 1', async () => {
		await ready(start());
		const second = start();
		expect(await second.ended).toBe(1);
		expect(second.err.trim()).toMatch(/^Suluah is already running with the data in .*\.$/);
	});

	it('on a taken port gives a sentence and leaves nothing running', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const app = start({ PORT: String(port) });
		expect(await app.ended).toBe(1);
		expect(app.err).toContain(`Port ${port} is taken by another program`);
		expect(app.err).not.toContain('    at ');
		expect(postgresRuns()).toBe(false);
		other.close();
	});

	it('that is interrupted halfway leaves nothing running', async () => {
		const app = start();
		await new Promise((resolve) => {
			const timer = setInterval(() => {
				if (postgresRuns()) resolve(clearInterval(timer));
			}, 5);
		});
		app.child.kill('SIGINT');
		expect(await app.ended).toBe(0);
		expect(postgresRuns()).toBe(false);
	});

	it('a second Ctrl-C does not wait for requests that never end', async () => {
		const app = start();
		const address = await ready(app);
		const stream = await fetch(`${address}/never`);
		app.child.kill('SIGINT');
		while (!app.err.includes('A second Ctrl-C')) await once(app.child.stderr, 'data');
		app.child.kill('SIGINT');
		expect(await app.ended).toBe(0);
		await expect(stream.text()).rejects.toThrow();
	});
});

it('says why a start failed for a reason that nobody foresaw, and ends as refused', async () => {
	const app = start({ TINY_FAILS: 'the shelf is not a function' });
	expect(await app.ended).toBe(1);
	expect(app.err).toContain('Suluah could not start: the shelf is not a function');
	expect(app.err).not.toContain('at ');
});
