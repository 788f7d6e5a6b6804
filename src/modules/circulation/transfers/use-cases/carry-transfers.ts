import { and, eq } from 'drizzle-orm';
import { lockCopy, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { anyOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { settleCopy } from '../../holds/use-cases/settle-copy.ts';
import { openTransferOf } from '../queries/open-transfer-of.ts';
import { transfer } from '../schema.ts';
import { endTransfer } from './end-transfer.ts';
import { transferEvent } from './transfer-event.ts';

/** Somebody carries away what lay ready to be sent; says how many. */
export function markSent(db: Db, publicIds: readonly string[], act: Act): Promise<number> {
	return inTransaction(db, async (tx) => {
		const sent = await tx
			.update(transfer)
			.set({ state: 'sent', sentAt: act.now, sentBy: act.actorId })
			.where(and(anyOf(transfer.publicId, publicIds), eq(transfer.state, 'to-send')))
			.returning();
		await recordServiceEvents(
			tx,
			sent.map((one) => transferEvent('sent', one, null, act))
		);
		return sent.length;
	});
}

/**
 * What was to be sent is not sent after all: the copy goes back to its shelf, or to a reader who waits. False when it
 * has arrived or was lent meanwhile.
 */
export function callBack(db: Db, publicId: string, act: Act): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [seen] = await tx.select().from(transfer).where(eq(transfer.publicId, publicId));
		const copy = seen && (await lockCopy(tx, seen.copyId));
		const open = copy && (await openTransferOf(tx, copy.id));
		if (!copy || open?.publicId !== publicId) return false;
		await endTransfer(tx, open, 'ended', copy.titleId, act);
		await setCopyStatus(tx, copy.id, 'available');
		const at = { branchId: copy.branchId, cameBack: false };
		await settleCopy(tx, { ...copy, status: 'available' }, at, act);
		return true;
	});
}
