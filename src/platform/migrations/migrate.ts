import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '#platform/config/project-root.ts';
import { ensureAppRole, grantToAppRole } from './app-role.ts';
import { applyMigrations, namesOfPending } from './apply-migrations.ts';
import { ensureLibrary } from './ensure-library.ts';
import { MigrationRefusal } from './refusal.ts';

/** One number for "this database is being migrated". */
const migrationLock = 7_348_003;
const oldestServer = 15;

/**
 * Brings a database up to date. Safe to call from several processes at once: one works, the others wait and find
 * nothing left to do.
 *
 * @param url of the tables' owner
 * @returns the names of the migrations that were applied now
 * @throws MigrationRefusal with a sentence when the server is too old or the user may not
 */
export async function migrate(url: string, folder = ownMigrations()): Promise<{ applied: string[] }> {
	const owner = new pg.Client({ connectionString: url, application_name: 'suluah migrate' });
	owner.on('error', () => undefined);
	await owner.connect();
	try {
		await refuseOldServer(owner);
		await owner.query('select pg_advisory_lock($1)', [migrationLock]);
		await ensureAppRole(owner);
		const applied = await applyMigrations(owner, folder);
		if (applied.length > 0) await grantToAppRole(owner);
		await ensureLibrary(owner);
		return { applied };
	} finally {
		await owner.end();
	}
}

/** The names of the migrations that a database still lacks. */
export function pendingMigrations(owner: pg.Client): Promise<string[]> {
	return namesOfPending(owner, ownMigrations());
}

function ownMigrations(): string {
	return join(projectRoot(), 'database', 'migrations');
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
	const { rows } = await owner.query<{ server_version_num: string }>('show server_version_num');
	const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
	if (major < oldestServer) {
		throw new MigrationRefusal(
			`The PostgreSQL server is version ${major}; Suluah needs ${oldestServer} or newer.`
		);
	}
}
