import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Notice } from './notice.ts';
import { processFacts } from './process-facts.ts';

/**
 * A name for the folder that initdb fills. It carries who is filling it, so that another start can tell a folder in
 * the making from one that was left behind.
 */
export function nameInTheMaking(dataDirectory: string): string {
	const maker = `${process.pid}-${processFacts(process.pid)?.startedAt ?? ''}`;
	return `${dataDirectory}.new-${maker}-${randomBytes(3).toString('hex')}`;
}

export function removeHalfMadeData(dataDirectory: string): Notice[] {
	const parent = dirname(dataDirectory);
	const prefix = `${basename(dataDirectory)}.new`;
	const leftBehind = readdirSync(parent).filter((name) => name.startsWith(prefix) && !isInTheMaking(name));
	for (const name of leftBehind) rmSync(join(parent, name), { recursive: true, force: true });
	return leftBehind.map((name) => ({
		code: 'half-made-data-removed',
		sentence: `An earlier start was interrupted while it made the database: removed the unfinished ${join(parent, name)}.`
	}));
}

function isInTheMaking(name: string): boolean {
	const maker = /\.new-(\d+)-(\d+)-/.exec(name);
	if (maker === null) return false;
	const facts = processFacts(Number(maker[1]));
	return facts !== undefined && !facts.isZombie && facts.startedAt === maker[2];
}
