import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { takeSupervision } from './keeper.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isPostgresOf } from './process-facts.ts';

export type Found =
	| { state: 'none' }
	/** A file was left behind; its process is gone or is something else. */
	| { state: 'stale'; pid: number }
	/** A server without an app: the app was killed. `session` holds the lock, so nobody else acts on it now. */
	| { state: 'orphan'; pid: number; session: pg.Client | undefined }
	| { state: 'supervised'; pid: number; socketDirectory: string; holder: string };

/** A living app takes its lock back within this time after the server began anew under it. */
const timeToTakeBack = 1_000;

/** A server that is starting or stopping refuses connections for a moment. */
const patience = 15_000;

/** Looks whether a PostgreSQL server works in this data directory, and for whom. */
export async function findRunning(dataDirectory: string, who: string): Promise<Found> {
	const begun = performance.now();
	for (;;) {
		const file = readPostmasterFile(dataDirectory);
		if (file === undefined) return { state: 'none' };
		// Empty: being written at this moment, or the machine lost power while it was.
		if (file.pid === 0 && performance.now() < begun + 2_000) {
			await wait(50);
			continue;
		}
		if (!isPostgresOf(dataDirectory, file.pid)) return { state: 'stale', pid: file.pid };
		try {
			const supervision = await takeLeftSupervision(file.socketDirectory, who);
			return supervision.taken
				? { state: 'orphan', pid: file.pid, session: supervision.session }
				: { ...file, state: 'supervised', holder: supervision.holder };
		} catch {
			if (performance.now() > begun + patience) return { state: 'orphan', pid: file.pid, session: undefined };
			await wait(50);
		}
	}
}

/**
 * Takes the lock of a server only when nobody wants it back: when one of the server's processes was killed, it is free
 * for a moment though its app lives.
 */
async function takeLeftSupervision(socketDirectory: string, who: string) {
	const first = await takeSupervision(socketDirectory, who);
	if (!first.taken) return first;
	await first.session.end();
	await wait(timeToTakeBack);
	return takeSupervision(socketDirectory, who);
}
