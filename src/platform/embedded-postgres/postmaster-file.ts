import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type PostmasterFile = { pid: number; socketDirectory: string };

/**
 * What a PostgreSQL server writes beside its data while it runs (and leaves behind when it is killed): its process
 * number on the first line, its socket folder on the fifth.
 */
export function readPostmasterFile(dataDirectory: string): PostmasterFile | undefined {
	let lines: string[];
	try {
		lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return undefined;
	}
	const pid = Number(lines[0]);
	return { pid: Number.isInteger(pid) ? pid : 0, socketDirectory: lines[4] ?? '' };
}

export function removePostmasterFile(dataDirectory: string): void {
	rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
}
