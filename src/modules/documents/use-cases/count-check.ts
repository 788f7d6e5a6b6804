import { lt, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { checksInWindow, checkWindowMinutes, minutesUntil } from '../rules/check-limit.ts';
import { letterCheck } from '../schema.ts';

/**
 * Counts a look-up of the public check. Answers the minutes to wait once an address has asked too often.
 *
 * @param key a keyed hash of the address, so that the table tells nobody who looked
 */
export async function countCheck(db: Db, key: string, now: Date): Promise<number | null> {
	const begin = new Date(now.getTime() - checkWindowMinutes * 60_000);
	const isOver = sql`${letterCheck.windowStart} <= ${begin}`;
	const [counted] = await db
		.insert(letterCheck)
		.values({ key, windowStart: now, count: 1 })
		.onConflictDoUpdate({
			target: [letterCheck.libraryId, letterCheck.key],
			set: {
				count: sql`case when ${isOver} then 1 else ${letterCheck.count} + 1 end`,
				windowStart: sql`case when ${isOver} then excluded.window_start else ${letterCheck.windowStart} end`
			}
		})
		.returning({ count: letterCheck.count, windowStart: letterCheck.windowStart });
	// Whoever begins sweeps up, so that the table stays small without a job.
	if (counted?.count === 1) await db.delete(letterCheck).where(lt(letterCheck.windowStart, begin));
	if (!counted || counted.count <= checksInWindow) return null;
	return minutesUntil(counted.windowStart, now);
}
