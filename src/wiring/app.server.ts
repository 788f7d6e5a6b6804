import { join } from 'node:path';
import { createSignIn, ensureRoles, type SignIn } from '#modules/identity/index.server.ts';
import { startCatalogueSearch, type CatalogueSearch } from '#modules/search/index.server.ts';
import { systemClock, type Clock } from '#platform/clock/index.ts';
import { readConfig, type Config } from '#platform/config/index.server.ts';
import { openSecrets } from '#platform/crypto/index.server.ts';
import { openDatabase, type Db } from '#platform/database/index.server.ts';
import { currentHost } from '#platform/host/index.server.ts';
import { startJobs } from '#platform/jobs/jobs.ts';
import { processLog, type Log } from '#platform/log/index.server.ts';
import type { Measures } from '#platform/measures/measures.ts';
import { defaultRoles } from './default-roles.ts';
import { scheduledJobs } from './jobs.server.ts';
import { measuresOf } from './measures.server.ts';
import { memberDirectory } from './member-directory.server.ts';
import { startSip2 } from './sip2/start-sip2.server.ts';
import { tellOfRoles } from './tell-of-roles.ts';

/** What every door needs: one for each process, made once at its start. */
export type App = {
	config: Config;
	db: Db;
	clock: Clock;
	log: Log;
	signIn: SignIn;
	search: CatalogueSearch;
	measures: Measures;
};

let starting: Promise<App> | undefined;
let started: App | undefined;

/** Starts the application; asking again gives the same one. */
export function startApp(): Promise<App> {
	starting ??= makeApp().then((app) => (started = app));
	return starting;
}

export function getApp(): App {
	if (!started) throw new Error('the application has not started yet');
	return started;
}

async function makeApp(): Promise<App> {
	const host = currentHost();
	const config = readConfig();
	const log = processLog(config);
	const { db, close } = openDatabase({ url: host.databaseUrl });
	host.onStop(close);
	tellOfRoles(log, await ensureRoles(db, defaultRoles));
	const secrets = openSecrets(join(config.dataDirectory, 'secrets'));
	const signIn = createSignIn({
		db,
		secret: secrets.secret('sign-in').toString('base64url'),
		origin: config.origin ?? `http://localhost:${config.port}`,
		members: memberDirectory
	});
	const search = await startCatalogueSearch(db, {
		onError: (error) => log.error('the catalogue index could not read on', { error })
	});
	host.onStop(search.stop);
	const clock = systemClock(config);
	const jobs = await startJobs(host.databaseUrl, scheduledJobs(db, clock), (error) =>
		log.error('the job queue has trouble', { error })
	);
	host.onStop(jobs.stop);
	host.onStop(await startSip2({ config, db, clock, log }));
	return { config, db, clock, log, signIn, search, measures: measuresOf(search, jobs) };
}
