import { and, eq } from 'drizzle-orm';
import { lockTitle } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { liveOf } from '../queries/live-of.ts';
import { freeCopyOf } from './free-copy.ts';
import { holdEvent } from './hold-event.ts';

/**
 * Whoever borrows a title no longer waits for it. If another copy than the lent one was kept for this reader, that one
 * goes to the next in line. Called inside the loan, which holds the locks of member and copy.
 */
export async function fulfilHold(
	tx: Db,
	lent: { titleId: string; memberId: string; copyId: string },
	act: Act
): Promise<void> {
	await lockTitle(tx, lent.titleId);
	const [own] = await tx
		.select()
		.from(hold)
		.where(and(liveOf(lent.memberId), eq(hold.titleId, lent.titleId)))
		.for('update');
	if (!own) return;
	const isOtherKept = own.copyId !== null && own.copyId !== lent.copyId;
	await tx
		.update(hold)
		.set({ state: 'fulfilled', copyId: lent.copyId, endedAt: act.now })
		.where(eq(hold.id, own.id));
	await recordServiceEvents(tx, [holdEvent('fulfilled', { ...own, copyId: lent.copyId }, act)]);
	if (isOtherKept) await freeCopyOf(tx, own, act);
}
