import { rmdirSync } from 'node:fs';
import { launch } from './launch.ts';
import type { Launched, LaunchPlan } from './launch.ts';
import type { Notice } from './notice.ts';
import { stopPostgres } from './stop.ts';

/** More crashes than this in a minute are not an accident. */
const crashesPerMinute = 5;

export type Supervised = {
	/** Settles when the server has ended for good without having been asked: the app must end too. */
	lost: Promise<Error>;
	stop: () => Promise<void>;
	/** The server's process number, which changes when it is restarted. */
	pid: () => number;
};

/** Keeps a launched server alive: after a crash it is started again, until it crashes too often. */
export function supervise(plan: LaunchPlan, first: Launched, tell: (notice: Notice) => void): Supervised {
	let current = first;
	let stopping = false;
	let starting: Promise<unknown> = Promise.resolve();
	const crashes: number[] = [];

	async function startAgain(): Promise<void> {
		crashes.push(performance.now());
		const recent = crashes.filter((at) => at > performance.now() - 60_000).length;
		if (recent > crashesPerMinute) {
			throw new Error(`PostgreSQL ended ${recent} times within a minute: Suluah gives up. Its log says why.`);
		}
		current = await launch(plan);
		tell({ code: 'restarted', sentence: 'PostgreSQL had ended unexpectedly and was started again.' });
	}

	async function watch(): Promise<Error> {
		for (;;) {
			await current.ended;
			if (stopping) return new Promise(() => undefined);
			try {
				const again = startAgain();
				starting = again.catch(() => undefined);
				await again;
			} catch (error) {
				return error instanceof Error ? error : new Error(String(error));
			}
		}
	}

	return {
		lost: watch(),
		pid: () => current.pid,
		async stop() {
			stopping = true;
			await starting;
			await current.release();
			await stopPostgres(current.pid);
			removeEmpty(plan.socketDirectory);
		}
	};
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Something else is in it, or another start is already using it.
	}
}
