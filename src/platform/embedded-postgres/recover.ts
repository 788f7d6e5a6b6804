import type { Found } from './find-running.ts';
import type { Notice } from './notice.ts';
import { removePostmasterFile } from './postmaster-file.ts';
import { isAlive, isPostgresOf, waitUntilGone } from './process-facts.ts';
import { PostgresRefusal } from './refusal.ts';

/** Clears away what a killed app or server left behind. A server that serves a living app is refused, not touched. */
export async function recover(dataDirectory: string, found: Found): Promise<Notice[]> {
	switch (found.state) {
		case 'none':
			return [];
		case 'supervised':
			throw new PostgresRefusal('already-running', alreadyRunning(dataDirectory, found.holder));
		case 'stale':
			return [removeStaleFile(dataDirectory, found.pid)];
		case 'orphan':
			return [await stopOrphan(dataDirectory, found)];
	}
}

function alreadyRunning(dataDirectory: string, holder: string): string {
	return holder === 'suluah start'
		? `Suluah is already running with the data in ${dataDirectory}: use that one, or stop it first.`
		: `Another command (${holder}) is at work on the data in ${dataDirectory}: try again when it has finished.`;
}

function removeStaleFile(dataDirectory: string, pid: number): Notice {
	// PostgreSQL believes any living process of that number to be itself, so the file must go.
	if (pid === 0 || isAlive(pid)) {
		removePostmasterFile(dataDirectory);
		const why =
			pid === 0 ? 'left an empty postmaster.pid' : `its number ${pid} belongs to another program now`;
		return {
			code: 'stale-pid-removed',
			sentence: `PostgreSQL was killed earlier and ${why}: removed the left-behind file.`
		};
	}
	return {
		code: 'crash-recovered',
		sentence:
			'PostgreSQL was killed earlier: it puts its data in order now; nothing that was confirmed is lost.'
	};
}

async function stopOrphan(dataDirectory: string, found: Found & { state: 'orphan' }): Promise<Notice> {
	if (isPostgresOf(dataDirectory, found.pid)) process.kill(found.pid, 'SIGINT');
	await found.session?.end().catch(() => undefined);
	if (!(await waitUntilGone(found.pid, 30_000))) {
		throw new PostgresRefusal(
			'already-running',
			`A PostgreSQL left behind by an earlier start (process ${found.pid}) does not stop: end it with \`kill -QUIT ${found.pid}\` and start again.`
		);
	}
	return {
		code: 'orphan-stopped',
		sentence: `Suluah was killed earlier and its PostgreSQL (process ${found.pid}) lived on: stopped it in good order.`
	};
}
