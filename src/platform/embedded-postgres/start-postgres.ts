import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { locateBinaries } from './binaries.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { findRunning } from './find-running.ts';
import { serverUrl } from './keeper.ts';
import { launch } from './launch.ts';
import type { Notice } from './notice.ts';
import { bringWithinReach, handOver } from './reach.ts';
import { recover } from './recover.ts';
import { chooseRunner } from './runner.ts';
import type { Runner } from './runner.ts';
import type { ServerSettings } from './settings.ts';
import { socketDirectoryFor } from './socket-directory.ts';
import { supervise } from './supervise.ts';
import type { Supervised } from './supervise.ts';

export type StartOptions = {
	/** Where the data lies or will lie. */
	dataDirectory: string;
	/** Shown to a second start, e.g. `suluah start`. */
	who: string;
	settings?: ServerSettings;
	/** False for throwaway databases: nothing is forced to disk. */
	durable?: boolean;
	runner?: Runner;
	/** Where program and data go when PostgreSQL must run as a user who may not enter their folders. */
	shelter?: string;
	/** Every line the server writes. */
	log?: (line: string) => void;
	/** Something the operator should know, also long after the start. */
	tell?: (notice: Notice) => void;
};

export type Postgres = Supervised & {
	socketDirectory: string;
	/** The address of one of its databases, for a superuser. */
	url: (database: string) => string;
};

/**
 * Starts the embedded PostgreSQL on a data directory, which it makes when there is none, and recovers from whatever a
 * killed app or server left behind.
 *
 * @throws PostgresRefusal with a sentence when it can't, e.g. because another Suluah uses this data
 * @example
 * const postgres = await startPostgres({ dataDirectory: 'var/postgres', who: 'suluah start' });
 * const database = openDatabase({ url: postgres.url('suluah') });
 */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
	const tell = options.tell ?? (() => undefined);
	const runner = options.runner ?? chooseRunner();
	const { binaries, dataDirectory, notices } = bringWithinReach(
		runner,
		locateBinaries(),
		absolute(options.dataDirectory),
		options.shelter
	);
	notices.forEach(tell);

	(await recover(dataDirectory, await findRunning(dataDirectory, options.who))).forEach(tell);
	const durable = options.durable ?? true;
	(await prepareDataDirectory(dataDirectory, binaries, runner, durable)).forEach(tell);
	handOver(runner, dataDirectory);

	const plan = {
		binaries,
		runner,
		dataDirectory,
		socketDirectory: socketDirectoryFor(dataDirectory),
		settings: options.settings ?? {},
		who: options.who,
		log: options.log ?? (() => undefined)
	};
	const supervised = supervise(plan, await launch(plan), tell);
	return {
		...supervised,
		socketDirectory: plan.socketDirectory,
		url: (database) => serverUrl(plan.socketDirectory, database)
	};
}

/** Without symbolic links, as the system reports the folder of a running process. */
export function absolute(dataDirectory: string): string {
	const wanted = resolve(dataDirectory);
	try {
		return realpathSync(wanted);
	} catch {
		// Not made yet: its parent may still be behind a link.
		const parent = dirname(wanted);
		return parent === wanted ? wanted : join(absolute(parent), basename(wanted));
	}
}
