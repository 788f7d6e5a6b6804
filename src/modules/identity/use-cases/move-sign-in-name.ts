import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { account } from '../schema.ts';

/**
 * A reader has a new card: the account signs in with the new number from now on, with the same password and the same
 * open sessions. Nothing happens where the old card has no account. Part of the act that replaces the card.
 */
export async function moveSignInName(
	db: Db,
	{ from, to, memberId }: { from: string; to: string; memberId: string },
	now: Date
): Promise<void> {
	await db
		.update(account)
		.set({ username: accountNameOf(to), displayUsername: to.trim(), updatedAt: now })
		.where(and(eq(account.username, accountNameOf(from)), eq(account.memberId, memberId)));
}
