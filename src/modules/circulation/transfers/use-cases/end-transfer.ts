import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { Transfer } from '../queries/open-transfer-of.ts';
import { transfer } from '../schema.ts';
import { transferEvent } from './transfer-event.ts';

/**
 * A copy has arrived, or its way is over because it was lent, kept for a reader or called back. What becomes of its
 * state is the caller's, who holds its lock.
 */
export async function endTransfer(
	tx: Db,
	one: Transfer,
	as: 'arrived' | 'ended',
	titleId: string,
	act: Act
): Promise<void> {
	await tx
		.update(transfer)
		.set({ state: as, endedAt: act.now, endedBy: act.actorId })
		.where(eq(transfer.id, one.id));
	await recordServiceEvents(tx, [transferEvent(as, one, titleId, act)]);
}
