import { anyOf, type Db } from '#platform/database/index.server.ts';
import { account } from '../schema.ts';

/** How many accounts belong to these members. */
export function accountsOfMembers(db: Db, memberIds: readonly string[]): Promise<number> {
	return db.$count(account, anyOf(account.memberId, memberIds));
}
