import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Actor } from '../rules/actor.ts';
import { account, role } from '../schema.ts';
import { actorColumns, actorFrom } from './actor-columns.ts';

/** An account as one who acts; null when it is unknown or disabled. */
export async function actorOfAccount(db: Db, accountId: string): Promise<Actor | null> {
	const [row] = await db
		.select(actorColumns)
		.from(account)
		.leftJoin(role, eq(role.name, account.roleName))
		.where(and(eq(account.id, accountId), eq(account.isDisabled, false)));
	return row ? actorFrom(row) : null;
}
