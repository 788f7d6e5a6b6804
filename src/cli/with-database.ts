import { join } from 'node:path';
import type { Config } from '#platform/config/index.server.ts';
import { borrowPostgres } from '#platform/embedded-postgres/index.server.ts';
import { migrate } from '#platform/migrations/index.server.ts';
import { databaseName } from '../server/bring-up-database.ts';

type Work<T> = (database: { url: string; applied: string[] }) => Promise<T>;

/**
 * Lends a command the library's database, up to date: the server of `DATABASE_URL`, that of the running Suluah, or one
 * that is started for the time of the command.
 *
 * @param who shown to others who want the same data, e.g. `suluah import`
 * @example
 * await withDatabase(readConfig(), 'suluah import', say, async ({ url }) => …);
 */
export function withDatabase<T>(
	config: Config,
	who: string,
	say: (sentence: string) => void,
	work: Work<T>
): Promise<T> {
	return withServer(config, who, say, async (url) => work({ url, ...(await migrate(url)) }));
}

/** The same without touching its tables. */
export async function withServer<T>(
	config: Config,
	who: string,
	say: (sentence: string) => void,
	work: (url: string) => Promise<T>
): Promise<T> {
	if (config.databaseUrl !== undefined) return work(config.databaseUrl);
	const { url, release } = await borrowPostgres({
		dataDirectory: join(config.dataDirectory, 'postgres'),
		database: databaseName,
		who,
		tell: (notice) => say(notice.sentence)
	});
	try {
		return await work(url);
	} finally {
		await release();
	}
}
