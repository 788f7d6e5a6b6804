import { anyOf, type Db } from '#platform/database/index.server.ts';
import { account } from '../schema.ts';

/** What the accounts of these ids are called; one that is gone is missing. */
export async function accountNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: account.id, name: account.name })
		.from(account)
		.where(anyOf(account.id, [...new Set(ids)]));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
