import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive, waitUntilGone } from './process-facts.ts';
import { query, start, startApp, useWorkspace } from './testing/workspace.ts';

const workspace = useWorkspace();

describe('after a kill -9 of the app', { timeout: 30_000 }, () => {
	it('the PostgreSQL that lived on is stopped in good order, and a second start was refused before', async () => {
		const data = await workspace.usedDataDirectory();
		const app = await startApp(data);
		const before = await start(data).catch((error: unknown) => error);
		expect(before).toMatchObject({ code: 'already-running' });
		await app.kill('SIGKILL');
		expect(isAlive(app.postgresPid)).toBe(true);

		const server = await start(data);
		expect(server.notices.map((n) => n.code)).toEqual(['orphan-stopped']);
		expect(server.notices[0]?.sentence).toContain(String(app.postgresPid));
		expect(isAlive(app.postgresPid)).toBe(false);
		await server.stop();
	});

	it('two starts at once recover it once', async () => {
		const data = await workspace.usedDataDirectory();
		const app = await startApp(data);
		await app.kill('SIGKILL');
		const both = await Promise.allSettled([start(data), start(data)]);
		const won = both.find((result) => result.status === 'fulfilled');
		const lost = both.find((result) => result.status === 'rejected');
		expect(lost?.reason).toMatchObject({ code: 'already-running' });
		expect(await query(won?.value.url('postgres') ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
		await won?.value.stop();
	});
});

describe('while an app runs', { timeout: 30_000 }, () => {
	it('a second start says so and disturbs nothing; after TERM the data is free', async () => {
		const data = await workspace.usedDataDirectory();
		const app = await startApp(data);
		await expect(start(data)).rejects.toThrow(`Suluah is already running with the data in ${data}`);
		expect(isAlive(app.postgresPid)).toBe(true);
		await app.kill('SIGTERM');
		expect(isAlive(app.postgresPid)).toBe(false);
		const server = await start(data);
		expect(server.notices).toEqual([]);
		await server.stop();
	});
});

describe('a left-behind postmaster.pid', { timeout: 30_000 }, () => {
	async function leaveBehind(data: string, change: (content: string) => string): Promise<void> {
		const server = await start(data);
		const file = join(data, 'postmaster.pid');
		const content = readFileSync(file, 'utf8');
		await server.stop();
		writeFileSync(file, change(content));
	}

	it('is removed when its number belongs to another program now', async () => {
		const data = await workspace.usedDataDirectory();
		const other = spawn('sleep', ['60'], { stdio: 'ignore' });
		await leaveBehind(data, (content) => content.replace(/^\d+/, String(other.pid)));
		const server = await start(data);
		expect(server.notices.map((n) => n.code)).toEqual(['stale-pid-removed']);
		expect(isAlive(other.pid ?? 0)).toBe(true);
		await server.stop();
		other.kill('SIGKILL');
	});

	it.each([
		[
			'of a process that is gone',
			(content: string) => content.replace(/^\d+/, '99999999'),
			'crash-recovered'
		],
		['empty, as after a power cut', () => '', 'stale-pid-removed']
	])('%s is no obstacle', async (_, change, code) => {
		const data = await workspace.usedDataDirectory();
		await leaveBehind(data, change);
		const server = await start(data);
		expect(server.notices.map((n) => n.code)).toEqual([code]);
		await server.stop();
	});
});

describe('after a kill -9 of PostgreSQL', { timeout: 30_000 }, () => {
	it('it is started again by itself and every confirmed row is there', async () => {
		const data = await workspace.usedDataDirectory();
		const server = await start(data, { settings: { shared_buffers: '128MB' } });
		const url = server.url('postgres');
		await query(url, 'create table kept as select generate_series(1, 1000) as n');
		const killed = server.pid();
		const restarted = new Promise((resolve) => {
			const timer = setInterval(() => {
				if (server.notices.some((n) => n.code === 'restarted')) resolve(clearInterval(timer));
			}, 5);
		});
		process.kill(killed, 'SIGKILL');
		await restarted;
		expect(server.pid()).not.toBe(killed);
		expect(await query(url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
		await expect(start(data)).rejects.toMatchObject({ code: 'already-running' });
		await server.stop();
	});

	it('of only one of its processes, the app still holds the server afterwards', async () => {
		const data = await workspace.usedDataDirectory();
		const server = await start(data);
		const [holder] = await query(
			server.url('postgres'),
			`select pid from pg_locks where locktype = 'advisory' and granted`
		);
		const killed = (holder as { pid: number }).pid;
		process.kill(killed, 'SIGKILL');
		await waitUntilGone(killed, 5_000);
		await expect(start(data)).rejects.toMatchObject({ code: 'already-running' });
		await server.stop();
	});

	it('a stop that follows at once still ends everything', async () => {
		const data = await workspace.usedDataDirectory();
		const server = await start(data);
		process.kill(server.pid(), 'SIGKILL');
		await waitUntilGone(server.pid(), 5_000);
		// Now it is being started again.
		await new Promise((resolve) => setImmediate(resolve));
		await server.stop();
		expect(isAlive(server.pid())).toBe(false);
		const again = await start(data);
		await again.stop();
	});
});
