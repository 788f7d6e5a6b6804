import pg from 'pg';

/** One number for "an app supervises this server": any other start sees it taken. */
const supervisorLock = 7_348_001;
/** Held (shared) by every command that borrows a running server; who started it waits for them before stopping. */
export const borrowersLock = 7_348_002;

export const maintenanceDatabase = 'postgres';

export function serverUrl(socketDirectory: string, database: string): string {
	return `postgresql://suluah@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDirectory)}`;
}

/**
 * Opens the session that says who supervises a server. The lock lives exactly as long as the session, so a killed app
 * leaves none behind.
 *
 * @param who shown to a second start, e.g. `suluah start`
 * @returns the session, or who holds the lock already
 */
export async function takeSupervision(
	socketDirectory: string,
	who: string
): Promise<{ taken: true; session: pg.Client } | { taken: false; holder: string }> {
	const session = await connect(socketDirectory, who);
	const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
		supervisorLock
	]);
	if (rows[0]?.taken === true) return { taken: true, session };
	const holder = await holderOf(session);
	await session.end();
	return { taken: false, holder };
}

export async function connect(socketDirectory: string, who: string): Promise<pg.Client> {
	const session = new pg.Client({
		connectionString: serverUrl(socketDirectory, maintenanceDatabase),
		application_name: who,
		connectionTimeoutMillis: 5_000
	});
	// Without a listener the end of the server would be the end of this process.
	session.on('error', () => undefined);
	await session.connect();
	return session;
}

async function holderOf(session: pg.Client): Promise<string> {
	const { rows } = await session.query<{ application_name: string }>(
		`select a.application_name from pg_locks l join pg_stat_activity a using (pid)
		 where l.locktype = 'advisory' and l.granted and l.objid = $1`,
		[supervisorLock]
	);
	return rows[0]?.application_name ?? '';
}
