import { count, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { requestCodeOf } from '../rules/request-code.ts';
import { mobileRequest } from '../schema.ts';

export type KnownRequest = Omit<typeof mobileRequest.$inferSelect, 'id' | 'libraryId' | 'decidedBy'>;

/** A request by its reference as somebody types it. */
export async function requestByCode(db: Db, code: string): Promise<KnownRequest | undefined> {
	const [found] = await db
		.select()
		.from(mobileRequest)
		.where(eq(mobileRequest.code, requestCodeOf(code)));
	return found;
}

const mostShown = 100;

/** Requests for a stop: those that wait first, the oldest of them on top; then the others, the newest on top. */
export const stopRequests = (db: Db): Promise<KnownRequest[]> =>
	db
		.select()
		.from(mobileRequest)
		.orderBy(
			sql`${mobileRequest.state} <> 'requested'`,
			sql`case when ${mobileRequest.state} = 'requested' then ${mobileRequest.requestedAt} end`,
			desc(mobileRequest.requestedAt)
		)
		.limit(mostShown);

/** How many requests wait for an answer. */
export async function requestsAwaiting(db: Db): Promise<number> {
	const [row] = await db
		.select({ n: count() })
		.from(mobileRequest)
		.where(eq(mobileRequest.state, 'requested'));
	return row?.n ?? 0;
}
