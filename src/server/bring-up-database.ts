import { join } from 'node:path';
import type { Config } from '#platform/config/index.server.ts';
import { createDatabase, startPostgres } from '#platform/embedded-postgres/index.server.ts';
import type { Log } from '#platform/log/index.server.ts';
import { migrate } from '#platform/migrations/index.server.ts';

export type DatabaseUp = {
	url: string;
	/** Settles when the embedded server has ended for good. */
	lost: Promise<Error>;
	stop: () => Promise<void>;
};

/** The name of our database inside the embedded server. */
export const databaseName = 'suluah';

/** Starts the embedded PostgreSQL, or takes the one of `DATABASE_URL`, and brings its tables up to date. */
export async function bringUpDatabase(
	config: Config,
	log: Log,
	say: (sentence: string) => void
): Promise<DatabaseUp> {
	const up =
		config.databaseUrl === undefined ? await startEmbedded(config, log, say) : ownServer(config.databaseUrl);
	try {
		const { applied } = await migrate(up.url);
		if (applied.length > 0) log.info('migrated', { applied });
		return up;
	} catch (error) {
		await up.stop();
		throw error;
	}
}

async function startEmbedded(config: Config, log: Log, say: (sentence: string) => void): Promise<DatabaseUp> {
	const server = await startPostgres({
		dataDirectory: join(config.dataDirectory, 'postgres'),
		who: 'suluah start',
		log: (line) => log.info('postgres', { line }),
		tell(notice) {
			// Whoever started it is still reading at the start; later only the log is.
			if (notice.code === 'restarted') log.warn(notice.sentence, { code: notice.code });
			else say(notice.sentence);
		}
	});
	await createDatabase(server.socketDirectory, databaseName);
	return { url: server.url(databaseName), lost: server.lost, stop: server.stop };
}

function ownServer(url: string): DatabaseUp {
	return { url, lost: new Promise(() => undefined), stop: () => Promise.resolve() };
}
