import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hashOfApiToken } from '../rules/api-token.ts';
import { apiToken } from '../schema.ts';

/** Ends a token at once. False when it is unknown, or was revoked before. */
export async function revokeToken(db: Db, token: string, now: Date): Promise<boolean> {
	const revoked = await db
		.update(apiToken)
		.set({ revokedAt: now })
		.where(and(eq(apiToken.hash, hashOfApiToken(token)), isNull(apiToken.revokedAt)))
		.returning({ id: apiToken.id });
	return revoked.length === 1;
}
