import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { account } from '../schema.ts';

/** The account that signs in with a card; null where there is none. */
export async function accountIdOf(db: Db, card: string): Promise<string | null> {
	const [found] = await db
		.select({ id: account.id })
		.from(account)
		.where(and(eq(account.username, accountNameOf(card)), eq(account.isService, false)));
	return found?.id ?? null;
}
