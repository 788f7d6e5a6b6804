import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { apiToken } from '../schema.ts';

/** Ends a token at once. False when there is none with this id, or it was revoked before. */
export async function revokeToken(db: Db, tokenId: string, now: Date): Promise<boolean> {
	const revoked = await db
		.update(apiToken)
		.set({ revokedAt: now })
		.where(and(eq(apiToken.id, tokenId), isNull(apiToken.revokedAt)))
		.returning({ id: apiToken.id });
	return revoked.length === 1;
}
