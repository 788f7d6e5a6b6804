import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { session } from '../schema.ts';

/** Ends all sessions of an account, on every device, at once. Tokens of programs are not sessions and stay. */
export async function signOutEverywhere(db: Db, accountId: string): Promise<{ ended: number }> {
	const ended = await db.delete(session).where(eq(session.userId, accountId)).returning({ id: session.id });
	return { ended: ended.length };
}
