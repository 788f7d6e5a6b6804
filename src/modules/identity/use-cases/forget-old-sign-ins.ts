import { lt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { rateLimit, session, verification } from '../schema.ts';

const longestLimitMs = 24 * 60 * 60 * 1000;

/** Removes sessions and codes that have run out and attempts that no limit looks at any more. */
export async function forgetOldSignIns(db: Db, now: Date): Promise<void> {
	await db.delete(session).where(lt(session.expiresAt, now));
	await db.delete(verification).where(lt(verification.expiresAt, now));
	await db.delete(rateLimit).where(lt(rateLimit.lastRequest, now.getTime() - longestLimitMs));
}
