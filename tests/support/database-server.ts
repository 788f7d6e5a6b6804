import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
	createDatabase,
	startPostgres,
	throwawaySettings
} from '#platform/embedded-postgres/index.server.ts';
import { migrate } from '#platform/migrations/index.server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The folder of the test server's socket. */
		postgresSocket: string;
	}
}

export const templateDatabase = 'suluah_template';

/** One throwaway PostgreSQL for all database tests, with a migrated database that each test file copies. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'suluah-tests-'));
	const server = await startPostgres({
		dataDirectory: join(folder, 'postgres'),
		who: 'suluah tests',
		durable: false,
		settings: throwawaySettings
	});
	await createDatabase(server.socketDirectory, templateDatabase);
	await migrate(server.url(templateDatabase));
	project.provide('postgresSocket', server.socketDirectory);
	return async () => {
		await server.stop();
		rmSync(server.socketDirectory, { recursive: true, force: true });
		rmSync(folder, { recursive: true, force: true });
	};
}
