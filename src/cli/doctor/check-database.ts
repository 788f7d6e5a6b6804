import pg from 'pg';
import { pendingMigrations } from '#platform/migrations/index.server.ts';
import type { Check, Finding } from './check.ts';

/** The server's version, the app's role, the tables. */
export const checkDatabase: Check = async ({ database }) => {
	if (database === undefined) return [];
	const client = new pg.Client({ connectionString: database, connectionTimeoutMillis: 5_000 });
	client.on('error', () => undefined);
	await client.connect();
	try {
		return [await version(client), await role(client), await tables(client)];
	} finally {
		await client.end();
	}
};

async function version(client: pg.Client): Promise<Finding> {
	const { rows } = await client.query<{ server_version: string }>('show server_version');
	const written = rows[0]?.server_version ?? '';
	return Number.parseInt(written, 10) >= 15
		? { name: 'database', state: 'ok', say: `PostgreSQL ${written} answers.` }
		: {
				name: 'database',
				state: 'broken',
				say: `PostgreSQL ${written} is too old: Suluah needs 15 or newer.`
			};
}

async function role(client: pg.Client): Promise<Finding> {
	const { rows } = await client.query<{ may: boolean | null }>(
		`select pg_has_role(oid, 'member') as may from pg_roles where rolname = 'suluah_app'`
	);
	return rows[0]?.may === true
		? { name: 'role', state: 'ok', say: 'The app works with the rights of suluah_app only.' }
		: {
				name: 'role',
				state: 'missing',
				say: 'The role suluah_app is missing, so rows of several libraries are not kept apart by the database: run `suluah migrate`.'
			};
}

async function tables(client: pg.Client): Promise<Finding> {
	const pending = await pendingMigrations(client);
	return pending.length === 0
		? { name: 'tables', state: 'ok', say: 'The tables are up to date.' }
		: {
				name: 'tables',
				state: 'missing',
				say: `${pending.length} migrations wait: \`suluah migrate\` or the next start applies them.`
			};
}
