import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresRefusal } from './refusal.ts';
import type { Runner } from './runner.ts';

/** Linux allows 107 bytes for a socket's whole path, `/.s.PGSQL.5432` included. */
const longestSocketFolder = 107 - '/.s.PGSQL.5432'.length;

/** The private folder for the server's socket: short, and the same for the same data directory. */
export function socketDirectoryFor(dataDirectory: string, temporary = tmpdir()): string {
	const name = `suluah-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`;
	const wanted = join(temporary, name);
	return Buffer.byteLength(wanted) <= longestSocketFolder ? wanted : join('/tmp', name);
}

/**
 * A folder of that name that belongs to someone else is refused: its owner could listen in our place. Root replaces
 * it, because it may be its own from a time when PostgreSQL ran as another user.
 */
export function makeSocketDirectory(folder: string, runner: Runner): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (!belongsTo(runner, folder)) {
		if (process.getuid?.() !== 0) throw belongsToSomeoneElse(folder);
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { mode: 0o700 });
	}
	chmodSync(folder, 0o700);
	if (runner.kind === 'other-user') chownSync(folder, runner.owner, runner.group);
}

function belongsTo(runner: Runner, folder: string): boolean {
	const found = lstatSync(folder);
	return found.isDirectory() && (found.uid === process.getuid?.() || found.uid === runner.owner);
}

function belongsToSomeoneElse(folder: string): PostgresRefusal {
	return new PostgresRefusal(
		'did-not-start',
		`${folder} belongs to someone else, so PostgreSQL's socket can't be put there: remove it, or set TMPDIR to a folder of your own.`
	);
}
