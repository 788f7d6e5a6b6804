import { createHmac } from 'node:crypto';
import { and, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import {
	addressGroup,
	minutesToWait,
	type AttemptLimit,
	type AttemptLimits
} from '../rules/attempt-limits.ts';
import { rateLimit } from '../schema.ts';

type Counter = { key: string; limit: AttemptLimit };

/** Counters of one attempt, the narrowest first. */
export type Counters = readonly [Counter, Counter, Counter];

/**
 * The counters that an attempt belongs to. Their names are keyed hashes, so that the table tells nobody who tried
 * which card from where.
 */
export function countersOf(name: string, address: string, limits: AttemptLimits, secret: string): Counters {
	const group = addressGroup(address);
	const keyed = (...parts: string[]) =>
		`sign-in:${createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')}`;
	return [
		{ key: keyed('name and address', name, group), limit: limits.perNameAndAddress },
		{ key: keyed('address', group), limit: limits.perAddress },
		{ key: keyed('name', name), limit: limits.perName }
	];
}

/**
 * Counts an attempt before its password is looked at, so that a hundred at once are a hundred. Answers the minutes to
 * wait when a limit is reached; then the wider counters are left alone, or one stubborn visitor would lock out all
 * others at the same address.
 */
export async function countAttempt(db: Db, counters: Counters, now: Date): Promise<number | null> {
	for (const { key, limit } of counters) {
		const windowStart = now.getTime() - limit.minutes * 60_000;
		const isOver = sql`${rateLimit.lastRequest} <= ${windowStart}`;
		const [counted] = await db
			.insert(rateLimit)
			.values({ key, count: 1, lastRequest: now.getTime() })
			.onConflictDoUpdate({
				target: rateLimit.key,
				set: {
					count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
					lastRequest: sql`case when ${isOver} then ${now.getTime()} else ${rateLimit.lastRequest} end`
				}
			})
			.returning({ count: rateLimit.count, startedAt: rateLimit.lastRequest });
		if (counted && counted.count > limit.attempts)
			return minutesToWait(new Date(counted.startedAt), limit, now);
	}
	return null;
}

/**
 * The attempt succeeded: it does not count, and whoever mistyped before starts anew. Counters that no limit looks at
 * any more go too, so that the table stays small without a job.
 */
export async function forgiveAttempt(db: Db, [narrowest, ...wider]: Counters, now: Date): Promise<void> {
	const aDayAgo = now.getTime() - 24 * 60 * 60_000;
	await db.delete(rateLimit).where(or(eq(rateLimit.key, narrowest.key), lt(rateLimit.lastRequest, aDayAgo)));
	for (const { key } of wider)
		await db
			.update(rateLimit)
			.set({ count: sql`${rateLimit.count} - 1` })
			.where(and(eq(rateLimit.key, key), gt(rateLimit.count, 0)));
}
