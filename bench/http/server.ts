import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type BenchServer = {
	address: string;
	/** From the start of the process to the first page, in seconds. */
	readyAfter: number;
	/** Resident memory of the app process in megabytes, now and at its highest. */
	memory: () => { rss: number; highest: number };
	/** Processor time that the app process has used so far, in milliseconds: tells more than a clock on a busy machine. */
	processorTime: () => number;
	stop: () => Promise<void>;
};

/** Linux counts processor time in hundredths of a second. */
const clockTickMs = 10;

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The application as `npm start` runs it, on a free port, with the data folder of the environment. */
export async function startServer(): Promise<BenchServer> {
	const begun = performance.now();
	const child = spawn(process.execPath, ['--max-semi-space-size=32', main, 'start'], {
		env: { ...process.env, PORT: '0', SULUAH_LOG: 'warn' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
	const said: string[] = [];
	const address = await new Promise<string>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			createInterface({ input: stream }).on('line', (line) => {
				said.push(line);
				const found = /ready after [\d.]+ s: (http:\S+)/.exec(line)?.[1];
				if (found !== undefined) resolve(found);
			});
		}
		void ended.then(() => reject(new Error(`the server ended:\n${said.join('\n')}`)));
	});
	const readyAfter = (performance.now() - begun) / 1000;
	return {
		address,
		readyAfter,
		memory() {
			const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
			const megabytes = (name: string) =>
				Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
			return { rss: megabytes('VmRSS'), highest: megabytes('VmHWM') };
		},
		processorTime() {
			const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
			return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * clockTickMs;
		},
		async stop() {
			child.kill('SIGINT');
			await ended;
		}
	};
}
