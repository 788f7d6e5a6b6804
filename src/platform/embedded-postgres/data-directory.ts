import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	rmdirSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { majorVersion } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { nameInTheMaking, removeHalfMadeData } from './half-made-data.ts';
import type { Notice } from './notice.ts';
import { PostgresRefusal } from './refusal.ts';
import { runInitdb } from './run-initdb.ts';
import type { Runner } from './runner.ts';

/**
 * Makes sure that a finished data directory is there: initdb fills a folder of another name, which is renamed when it
 * is complete, so a half-made one never counts.
 *
 * @param durable false for throwaway databases
 */
export async function prepareDataDirectory(
	dataDirectory: string,
	binaries: Binaries,
	runner: Runner,
	durable: boolean
): Promise<Notice[]> {
	mkdirSync(dirname(dataDirectory), { recursive: true, mode: 0o700 });
	const notices = removeHalfMadeData(dataDirectory);
	if (isUsable(dataDirectory)) {
		// A copied or restored folder is often open to others, and PostgreSQL would refuse it.
		chmodSync(dataDirectory, 0o700);
		return notices;
	}

	const making = nameInTheMaking(dataDirectory);
	mkdirSync(making, { mode: 0o700 });
	if (runner.kind === 'other-user') chownSync(making, runner.owner, runner.group);
	try {
		await runInitdb(binaries, runner, making, durable);
		renameSync(making, dataDirectory);
	} catch (error) {
		rmSync(making, { recursive: true, force: true });
		// Two starts at once: the other one was faster, and its directory is as good as ours.
		if (isUsable(dataDirectory)) return notices;
		throw error;
	}
	return [...notices, { code: 'data-created', sentence: `A new database was made in ${dataDirectory}.` }];
}

function isUsable(dataDirectory: string): boolean {
	const versionFile = join(dataDirectory, 'PG_VERSION');
	if (!existsSync(versionFile)) {
		refuseForeignContent(dataDirectory);
		return false;
	}
	const version = readFileSync(versionFile, 'utf8').trim();
	if (version !== majorVersion) {
		throw new PostgresRefusal(
			'data-directory-unusable',
			`The data in ${dataDirectory} was written by PostgreSQL ${version}, this Suluah brings ${majorVersion}: export it with the older Suluah and import it here.`
		);
	}
	return true;
}

function refuseForeignContent(dataDirectory: string): void {
	if (!existsSync(dataDirectory)) return;
	if (readdirSync(dataDirectory).length > 0) {
		throw new PostgresRefusal(
			'data-directory-unusable',
			`${dataDirectory} holds files but no PostgreSQL database: move them away, or set SULUAH_DATA_DIR to another folder.`
		);
	}
	rmdirSync(dataDirectory);
}
