import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { openDatabase } from '#platform/database/index.server.ts';
import type { Database, Db } from '#platform/database/index.server.ts';
import { templateDatabase } from './database-server.ts';

export type TestDatabase = {
	/** The app's view: its role, its library. */
	readonly db: Db;
	/** The owner's address, for a second process or a connection of one's own. */
	readonly url: string;
};

/**
 * A migrated database of its own for this test file, with one library and nothing else. Call it once at the top of a
 * `*.db.test.ts` file; the tests of the file share it.
 *
 * @example
 * const database = useDatabase();
 * it('…', async () => { await lendCopy(database.db, …); });
 */
export function useDatabase(): TestDatabase {
	const socket = inject('postgresSocket');
	const name = `test_${randomBytes(6).toString('hex')}`;
	const url = urlOf(socket, name);
	let opened: Database | undefined;

	beforeAll(async () => {
		await asAdministrator(socket, `create database ${name} template ${templateDatabase}`);
		opened = openDatabase({ url });
	});
	afterAll(async () => {
		await opened?.close();
		await asAdministrator(socket, `drop database if exists ${name} with (force)`);
	});
	return {
		url,
		get db() {
			if (opened === undefined)
				throw new Error('The test database opens before the first test, not while the file loads');
			return opened.db;
		}
	};
}

function urlOf(socket: string, database: string): string {
	return `postgresql://suluah@/${database}?host=${encodeURIComponent(socket)}`;
}

async function asAdministrator(socket: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: urlOf(socket, 'postgres') });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
