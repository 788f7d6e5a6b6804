import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Binaries } from './binaries.ts';
import { PostgresRefusal } from './refusal.ts';
import { bareEnvironment, invocation } from './runner.ts';
import type { Runner } from './runner.ts';

export type PostgresProcess = {
	pid: number;
	/** Settles when the process has ended, for whatever reason. */
	ended: Promise<void>;
};

/** How long recovery after a crash may take before we stop waiting. */
const patience = 60_000;

/**
 * Starts the server and waits until it takes connections. It runs in a process group of its own, so that Ctrl-C
 * reaches us first and we end it when the app has finished.
 *
 * @param log every line the server writes
 */
export function spawnPostgres(
	binaries: Binaries,
	runner: Runner,
	serverArguments: string[],
	log: (line: string) => void
): Promise<PostgresProcess> {
	const call = invocation(runner, binaries.postgres, serverArguments);
	const child = spawn(call.command, call.arguments, {
		...call.identity,
		cwd: '/',
		env: bareEnvironment,
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const said: string[] = [];
	return new Promise((resolve, reject) => {
		const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
		const giveUp = setTimeout(() => child.kill('SIGQUIT'), patience);
		createInterface({ input: child.stderr }).on('line', (line) => {
			log(line);
			if (said.length < 40) said.push(line);
			if (!line.includes('ready to accept connections') || child.pid === undefined) return;
			clearTimeout(giveUp);
			resolve({ pid: child.pid, ended });
		});
		child.once('error', (error) => reject(refusalFor([error.message])));
		child.once('close', () => {
			clearTimeout(giveUp);
			reject(refusalFor(said));
		});
	});
}

function refusalFor(said: string[]): PostgresRefusal {
	const fatal = said.findLast((line) => line.includes('FATAL')) ?? said.at(-1) ?? 'nothing';
	if (/lock file ".*" already exists/.test(fatal)) {
		return new PostgresRefusal('already-running', 'Another start of Suluah was faster on the same data.');
	}
	return new PostgresRefusal(
		'did-not-start',
		`PostgreSQL did not start. It says: ${fatal.replace(/^.*FATAL:\s*/, '')}`
	);
}

/** True for a refusal that passes by itself: the parts of a killed server take a moment to let go of its memory. */
export function willPass(error: unknown): boolean {
	return error instanceof PostgresRefusal && /shared memory block.* still in use/.test(error.message);
}
