import { createDatabase } from './create-database.ts';
import { findRunning } from './find-running.ts';
import { borrowersLock, connect, serverUrl } from './keeper.ts';
import { PostgresRefusal } from './refusal.ts';
import { absolute, startPostgres } from './start-postgres.ts';
import type { Notice } from './notice.ts';

export type Borrowed = { url: string; release: () => Promise<void> };

/**
 * For a command: the server that a running Suluah keeps on this data directory, or one of its own, which it stops
 * when it and everyone who borrowed it meanwhile have finished.
 */
export async function borrowPostgres(options: {
	dataDirectory: string;
	database: string;
	who: string;
	tell: (notice: Notice) => void;
}): Promise<Borrowed> {
	try {
		return (await borrowRunning(options)) ?? (await startOwn(options));
	} catch (error) {
		// Two commands at once: the other one started the server a moment before us.
		const other =
			error instanceof PostgresRefusal && error.code === 'already-running'
				? await borrowRunning(options)
				: undefined;
		if (other === undefined) throw error;
		return other;
	}
}

type Options = Parameters<typeof borrowPostgres>[0];

async function borrowRunning({ dataDirectory, database, who }: Options): Promise<Borrowed | undefined> {
	const found = await findRunning(absolute(dataDirectory), who);
	if (found.state === 'orphan') await found.session?.end();
	if (found.state !== 'supervised') return undefined;
	const session = await connect(found.socketDirectory, who);
	await session.query('select pg_advisory_lock_shared($1)', [borrowersLock]);
	return { url: serverUrl(found.socketDirectory, database), release: () => session.end() };
}

async function startOwn({ dataDirectory, database, who, tell }: Options): Promise<Borrowed> {
	const server = await startPostgres({ dataDirectory, who, tell });
	await createDatabase(server.socketDirectory, database);
	return {
		url: server.url(database),
		async release() {
			const session = await connect(server.socketDirectory, who);
			await session.query('select pg_advisory_lock($1)', [borrowersLock]);
			await session.end();
			await server.stop();
		}
	};
}
