import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach } from 'vitest';
import { locateBinaries } from '../binaries.ts';
import { prepareDataDirectory } from '../data-directory.ts';
import { startPostgres } from '../index.server.ts';
import type { Notice, Postgres, StartOptions } from '../index.server.ts';
import { isAlive, waitUntilGone } from '../process-facts.ts';
import { removePostmasterFile, readPostmasterFile } from '../postmaster-file.ts';
import { chooseRunner } from '../runner.ts';
import { throwawaySettings } from '../settings.ts';
import { socketDirectoryFor } from '../socket-directory.ts';
import { stopPostgres } from '../stop.ts';

export type App = { pid: number; postgresPid: number; kill: (signal: NodeJS.Signals) => Promise<void> };

/** A fresh data directory for each test; whatever still runs on it afterwards is ended. */
export function useWorkspace() {
	const folders: string[] = [];
	const model = mkdtempSync(join(tmpdir(), 'suluah-pg-'));
	let made: Promise<string> | undefined;

	async function makeModel(): Promise<string> {
		const data = join(model, 'postgres');
		const runner = chooseRunner();
		await prepareDataDirectory(data, locateBinaries(), runner, false);
		return data;
	}

	afterAll(() => rmSync(model, { recursive: true, force: true }));
	afterEach(async () => {
		for (const folder of folders.splice(0)) {
			const dataDirectory = join(folder, 'postgres');
			const left = readPostmasterFile(dataDirectory)?.pid ?? 0;
			if (left > 1 && isAlive(left)) await stopPostgres(left);
			removePostmasterFile(dataDirectory);
			rmSync(folder, { recursive: true, force: true });
			rmSync(socketDirectoryFor(dataDirectory), { recursive: true, force: true });
		}
	});

	function dataDirectory(): string {
		const folder = mkdtempSync(join(tmpdir(), 'suluah-pg-'));
		folders.push(folder);
		return join(folder, 'postgres');
	}

	/** One that was used before: the copy of a finished one takes a tenth of making one. */
	async function usedDataDirectory(): Promise<string> {
		const data = dataDirectory();
		cpSync(await (made ??= makeModel()), data, { recursive: true });
		return data;
	}

	return { dataDirectory, usedDataDirectory };
}

export async function start(
	dataDirectory: string,
	options: Partial<StartOptions> = {}
): Promise<Postgres & { notices: Notice[] }> {
	const notices: Notice[] = [];
	const server = await startPostgres({
		dataDirectory,
		who: 'suluah start',
		durable: false,
		settings: throwawaySettings,
		tell: (notice) => notices.push(notice),
		...options
	});
	return { ...server, notices };
}

/** The app of supervised-app.ts in a process of its own. */
export async function startApp(dataDirectory: string): Promise<App> {
	const script = fileURLToPath(new URL('supervised-app.ts', import.meta.url));
	const child = spawn(process.execPath, [script, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
	const pid = child.pid ?? 0;
	return {
		pid,
		postgresPid: Number(said.split(' ')[1]),
		async kill(signal) {
			process.kill(pid, signal);
			await waitUntilGone(pid, 10_000);
		}
	};
}

export async function query(url: string, statement: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(statement)).rows;
	} finally {
		await client.end();
	}
}
