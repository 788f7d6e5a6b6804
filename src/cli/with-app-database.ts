import { ensureRoles } from '#modules/identity/index.server.ts';
import { readConfig } from '#platform/config/index.server.ts';
import { openDatabase, type Db } from '#platform/database/index.server.ts';
import { defaultRoles } from '#wiring/default-roles.ts';
import { withDatabase } from './with-database.ts';

/**
 * Lends a command the library's data as the app sees them: migrated, with the app's rights, with its roles.
 *
 * @param who shown to others who want the same data, e.g. `suluah user`
 */
export function withAppDatabase<T>(
	who: string,
	say: (sentence: string) => void,
	work: (db: Db) => Promise<T>
): Promise<T> {
	return withDatabase(readConfig(), who, say, async ({ url }) => {
		const { db, close } = openDatabase({ url, size: 2, name: who });
		try {
			await ensureRoles(db, defaultRoles);
			return await work(db);
		} finally {
			await close();
		}
	});
}
