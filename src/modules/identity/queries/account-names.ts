import { anyOf, type Db } from '#platform/database/index.server.ts';
import { account } from '../schema.ts';

/** Who acted, by account: the names that an audit shows. */
export async function accountNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.select({ id: account.id, name: account.name })
		.from(account)
		.where(anyOf(account.id, ids));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
