import { readConfig, type Config } from '#platform/config/index.ts';
import { systemClock, type Clock } from '#platform/clock/index.ts';
import { openDatabase, type Db } from '#platform/database/index.server.ts';
import { createLog, type Log } from '#platform/log/index.ts';
import { startCatalogueSearch, type CatalogueSearch } from '#modules/search/index.server.ts';
import { ensureRoles } from '#modules/identity/index.server.ts';
import { defaultRoles } from './default-roles.ts';

/** What every door needs: one for each process, made once at its start. */
export type App = {
	config: Config;
	db: Db;
	clock: Clock;
	log: Log;
	search: CatalogueSearch;
	isReady(): Promise<boolean>;
	stop(): Promise<void>;
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
	const config = readConfig(process.env);
	const log = createLog(config);
	const clock = systemClock(config);
	const { db, close } = openDatabase({ url: config.databaseUrl });
	await ensureRoles(db, defaultRoles);
	const search = await startCatalogueSearch(db, {
		onError: (error) => log.error('the catalogue index could not read on', { error })
	});
	return {
		config,
		db,
		clock,
		log,
		search,
		async isReady() {
			await db.execute('select 1');
			return search.isReady();
		},
		async stop() {
			await search.stop();
			await close();
		}
	};
}
