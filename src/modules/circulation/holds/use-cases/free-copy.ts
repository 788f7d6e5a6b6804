import { lockCopy, setCopyStatus } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import type { QueuedHold } from '../queries/queue-of-title.ts';
import { keepForNextInLine, type KeptCopy } from './keep-copy.ts';

/**
 * A hold that had a copy has ended otherwise than by lending it: the copy goes to the next in line, or back to the
 * shelf. One that is on its way goes on to where it was sent; who comes after is settled when it arrives.
 *
 * @param one the hold as it was before it ended
 */
export async function freeCopyOf(tx: Db, one: QueuedHold, act: Act): Promise<KeptCopy | null> {
	const copy = one.copyId === null ? undefined : await lockCopy(tx, one.copyId);
	const isKept = copy?.status === 'on-hold-shelf' || copy?.status === 'in-transit';
	// Lost, lent or repaired meanwhile: whoever did that has settled what it is.
	if (!copy || !isKept) return null;
	const isOnItsWay = one.state === 'in-transit';
	const at = { branchId: one.pickupBranchId, isOnItsWay };
	const kept = await keepForNextInLine(tx, copy, at, act);
	if (!kept && !isOnItsWay) await setCopyStatus(tx, copy.id, 'available');
	return kept;
}
