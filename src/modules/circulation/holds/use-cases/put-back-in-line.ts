import { and, eq, inArray } from 'drizzle-orm';
import { lockTitle } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { holdEvent } from './hold-event.ts';

/**
 * The copy that was kept for a reader went to somebody else: the reader waits again, with the same turn. The caller
 * holds the copy's lock.
 */
export async function putBackInLine(tx: Db, copyId: string, act: Act): Promise<void> {
	const isKept = and(eq(hold.copyId, copyId), inArray(hold.state, ['in-transit', 'ready']));
	const [kept] = await tx.select().from(hold).where(isKept);
	if (!kept) return;
	await lockTitle(tx, kept.titleId);
	await tx
		.update(hold)
		.set({ state: 'waiting', copyId: null, readyAt: null, readyUntil: null })
		.where(eq(hold.id, kept.id));
	await recordServiceEvents(tx, [holdEvent('put-back', kept, act)]);
}
