import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesIn } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import type { Notice } from './notice.ts';
import type { Runner } from './runner.ts';

type Reached = { binaries: Binaries; dataDirectory: string; notices: Notice[] };

/**
 * Where root must run PostgreSQL as another user, that user may be unable to enter the folders of the program or of
 * the data (root's home is closed to everybody). Then the program is copied, and the data is made, below
 * `shelter`; a link stands where the data was wanted.
 */
export function bringWithinReach(
	runner: Runner,
	binaries: Binaries,
	dataDirectory: string,
	shelter = '/var/lib/suluah'
): Reached {
	if (runner.kind !== 'other-user') return { binaries, dataDirectory, notices: [] };
	const reachable = mayEnter(runner, dirname(binaries.postgres)) ? binaries : copyOf(binaries, shelter);
	mkdirSync(dirname(dataDirectory), { recursive: true });
	if (mayEnter(runner, dirname(dataDirectory))) return { binaries: reachable, dataDirectory, notices: [] };

	const moved = join(shelter, shortHash(dataDirectory), 'postgres');
	mkdirSync(dirname(moved), { recursive: true, mode: 0o755 });
	if (existsSync(dataDirectory)) {
		cpSync(dataDirectory, moved, { recursive: true, preserveTimestamps: true });
		rmSync(dataDirectory, { recursive: true });
	}
	symlinkSync(moved, dataDirectory);
	const sentence = `PostgreSQL may not enter ${dirname(dataDirectory)} here, so its data lies in ${moved}.`;
	return { binaries: reachable, dataDirectory: moved, notices: [{ code: 'data-moved', sentence }] };
}

/** Gives the data to the user that PostgreSQL runs as, when it was made under another way of running it. */
export function handOver(runner: Runner, dataDirectory: string): void {
	if (process.getuid?.() !== 0 || lstatSync(dataDirectory).uid === runner.owner) return;
	const group = runner.kind === 'other-user' ? runner.group : 0;
	spawnSync('chown', ['-R', `${runner.owner}:${group}`, dataDirectory]);
}

function mayEnter(runner: Runner & { kind: 'other-user' }, folder: string): boolean {
	const identity = { uid: runner.owner, gid: runner.group };
	return spawnSync('test', ['-x', folder], { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;
}

function copyOf(binaries: Binaries, shelter: string): Binaries {
	const copy = join(shelter, `postgresql-${shortHash(binaries.native)}`);
	if (!existsSync(copy)) {
		mkdirSync(shelter, { recursive: true, mode: 0o755 });
		const making = `${copy}.new-${process.pid}`;
		cpSync(binaries.native, making, { recursive: true, verbatimSymlinks: true });
		renameSync(making, copy);
	}
	return binariesIn(copy);
}

function shortHash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
