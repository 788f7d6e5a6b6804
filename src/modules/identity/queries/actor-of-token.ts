import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Actor } from '../rules/actor.ts';
import { bearerIn, hashOfApiToken } from '../rules/api-token.ts';
import { account, apiToken, role } from '../schema.ts';
import { actorColumns, actorFrom } from './actor-columns.ts';

const minute = 60_000;

/**
 * Who is behind an Authorization header; null when it holds no token, or one that is unknown, revoked, or of a
 * disabled account. Notes the use, at most once a minute.
 *
 * @example await actorOfToken(db, request.headers.get('authorization'), now)
 */
export async function actorOfToken(db: Db, authorization: string | null, now: Date): Promise<Actor | null> {
	const token = bearerIn(authorization);
	if (token === null) return null;
	const [row] = await db
		.select({ ...actorColumns, tokenId: apiToken.id, lastUsedAt: apiToken.lastUsedAt })
		.from(apiToken)
		.innerJoin(account, eq(account.id, apiToken.accountId))
		.leftJoin(role, eq(role.name, account.roleName))
		.where(
			and(eq(apiToken.hash, hashOfApiToken(token)), isNull(apiToken.revokedAt), eq(account.isDisabled, false))
		);
	if (!row) return null;
	if (row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() >= minute)
		await db.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, row.tokenId));
	return actorFrom(row);
}
