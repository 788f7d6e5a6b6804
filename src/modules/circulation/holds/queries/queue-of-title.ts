import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { liveStates } from '../rules/hold-life.ts';

export type QueuedHold = typeof hold.$inferSelect;

/** All live holds of a title in their order, those with a copy among them. */
export function queueOfTitle(db: Db, titleId: string): Promise<QueuedHold[]> {
	return db
		.select()
		.from(hold)
		.where(and(eq(hold.titleId, titleId), inArray(hold.state, [...liveStates])))
		.orderBy(asc(hold.queueNumber), asc(hold.placedAt), asc(hold.id));
}

/** The readers who still wait for a copy, in their order. */
export const waitingOf = (queue: readonly QueuedHold[]): QueuedHold[] =>
	queue.filter((one) => one.state === 'waiting');
