import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { takeSupervision } from './keeper.ts';

/**
 * Takes the supervisor's lock again when its session breaks while the server lives on, e.g. because one of the
 * server's processes was killed and it began anew. Ends when the server does.
 */
export function keepSupervision(
	first: pg.Client,
	socketDirectory: string,
	who: string,
	serverEnded: Promise<void>
): { release: () => Promise<void> } {
	let session = first;
	let wanted = true;
	void serverEnded.then(() => (wanted = false));

	async function takeAgain(): Promise<void> {
		while (wanted) {
			const taken = await takeSupervision(socketDirectory, who).catch(() => undefined);
			if (taken?.taken === true) return hold(taken.session);
			await wait(20);
		}
	}

	function hold(taken: pg.Client): void {
		session = taken;
		session.once('end', () => void takeAgain());
	}

	hold(first);
	return {
		async release() {
			wanted = false;
			await session.end().catch(() => undefined);
		}
	};
}
