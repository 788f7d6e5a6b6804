import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { liveStates } from '../rules/hold-life.ts';
import type { QueuedHold } from './queue-of-title.ts';

export type HoldsAboutCopy = {
	/** The hold it is kept for, on the shelf or on its way to it. */
	bound: QueuedHold | null;
	/** Whether readers wait for its title. */
	isAwaited: boolean;
	/** Ended holds whose copy nobody has taken from the hold shelf yet. */
	toClear: string[];
};

/** Which holds concern a copy in hand, in one statement: most have none. */
export async function holdsAboutCopy(db: Db, copy: { id: string; titleId: string }): Promise<HoldsAboutCopy> {
	const isLive = inArray(hold.state, [...liveStates]);
	const isToClear = and(inArray(hold.state, ['expired', 'cancelled']), isNull(hold.shelfClearedAt));
	const rows = await db
		.select()
		.from(hold)
		.where(or(and(eq(hold.titleId, copy.titleId), isLive), and(eq(hold.copyId, copy.id), isToClear)))
		.orderBy(asc(hold.queueNumber), asc(hold.placedAt));
	const isBound = ({ copyId, state }: QueuedHold) =>
		copyId === copy.id && (state === 'ready' || state === 'in-transit');
	return {
		bound: rows.find(isBound) ?? null,
		isAwaited: rows.some(({ state }) => state === 'waiting'),
		toClear: rows.filter(({ state }) => state === 'expired' || state === 'cancelled').map(({ id }) => id)
	};
}
