import { setCopyStatus } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { openTransferOf, type Transfer } from '../queries/open-transfer-of.ts';
import type { TransferCause } from '../rules/transfer-state.ts';
import { transfer } from '../schema.ts';
import { endTransfer } from './end-transfer.ts';
import { transferEvent } from './transfer-event.ts';

/** A copy lies ready to be sent to another place. The caller holds the copy's lock. */
export async function beginTransfer(
	tx: Db,
	copy: { id: string; titleId: string },
	way: { from: string; to: string; cause: TransferCause; note?: string | null },
	act: Act
): Promise<Transfer> {
	// Somebody has set its state by hand meanwhile: that way is over.
	const stale = await openTransferOf(tx, copy.id);
	if (stale) await endTransfer(tx, stale, 'ended', copy.titleId, act);
	const [made] = await tx
		.insert(transfer)
		.values({
			copyId: copy.id,
			fromBranchId: way.from,
			toBranchId: way.to,
			cause: way.cause,
			note: way.note ?? null,
			madeAt: act.now,
			madeBy: act.actorId
		})
		.returning();
	if (!made) throw new Error('a transfer was inserted but not returned');
	await setCopyStatus(tx, copy.id, 'in-transit');
	await recordServiceEvents(tx, [transferEvent('made', made, copy.titleId, act)]);
	return made;
}
