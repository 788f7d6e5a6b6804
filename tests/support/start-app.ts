import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '#platform/config/index.server.ts';
import { rigTime } from './journey-seed-facts.ts';

export type RunningApp = { address: string; stop: () => Promise<void> };

/** How long the built app may take until it answers, in milliseconds: the machine may be busy. */
const patience = 60_000;

/** Starts the built app as an operator does, on a free port and a stopped clock. What it logs as an error is shown. */
export async function startApp(databaseUrl: string, dataDirectory: string): Promise<RunningApp> {
	const child = spawn(process.execPath, [join(projectRoot(), 'src', 'cli', 'main.ts'), 'start'], {
		cwd: projectRoot(),
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			DATABASE_URL: databaseUrl,
			PORT: '0',
			SULUAH_DATA_DIR: dataDirectory,
			SULUAH_ENV: 'test',
			SULUAH_LOG: 'error',
			SULUAH_NOW: rigTime
		}
	});
	const said: string[] = [];
	createInterface(child.stderr).on('line', (line) => {
		said.push(line);
		if (line.startsWith('{')) process.stderr.write(`app: ${line}\n`);
	});
	const ended = once(child, 'exit');
	const ready = new Promise<string>((resolve) => {
		createInterface(child.stdout).on('line', (line) => {
			const address = /http:\/\/\S+/.exec(line)?.[0];
			if (address !== undefined) resolve(address);
		});
	});
	const waited = AbortSignal.timeout(patience);
	const late = once(waited, 'abort').then(() => undefined);
	const address = await Promise.race([ready, ended.then(() => undefined), late]);
	if (address === undefined) {
		child.kill('SIGKILL');
		throw new Error(`The app did not start: ${said.join('\n')}`);
	}
	return {
		address,
		async stop() {
			// The second one does not wait for streams that never end.
			child.kill('SIGTERM');
			child.kill('SIGINT');
			await ended;
		}
	};
}
