import { and, inArray, isNull } from 'drizzle-orm';
import { setCopyStatus } from '#modules/catalogue/index.server.ts';
import type { AccessKind, CopyStatus } from '#modules/catalogue/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { holdsAboutCopy } from '../queries/holds-about-copy.ts';
import { keepForNextInLine, makeReady, sayKept, type FreeCopy, type KeptCopy } from './keep-copy.ts';

export type CopyInHand = FreeCopy & { status: CopyStatus; access: AccessKind };

/** States that a copy on the counter has left by lying there; the others need a librarian first. */
const endsOnTheCounter: readonly CopyStatus[] = ['available', 'on-loan', 'on-hold-shelf', 'in-transit'];

/**
 * What becomes of a copy that is in hand at a place and on nobody's card: one that was sent here for a hold is put on
 * the hold shelf, one that is kept already says for whom, a free one goes to the next in line or back to its shelf.
 * The caller holds the copy's lock.
 *
 * @param cameBack it was on loan a moment ago
 */
export async function settleCopy(
	tx: Db,
	copy: CopyInHand,
	at: { branchId: string; cameBack: boolean },
	act: Act
): Promise<KeptCopy | null> {
	const { bound, isAwaited, toClear } = await holdsAboutCopy(tx, copy);
	if (toClear.length > 0) await clearFromShelf(tx, toClear, act.now);
	if (bound) {
		const hasArrived = bound.state === 'in-transit' && bound.pickupBranchId === at.branchId;
		return hasArrived ? makeReady(tx, bound, copy, act) : sayKept(tx, bound);
	}
	if (!at.cameBack && !endsOnTheCounter.includes(copy.status)) return null;
	const mayBeKept = isAwaited && copy.access === 'loanable';
	const kept = mayBeKept ? await keepForNextInLine(tx, copy, at, act) : null;
	if (!kept && (at.cameBack || copy.status !== 'available')) await setCopyStatus(tx, copy.id, 'available');
	return kept;
}

/** Somebody has taken the copies of these ended holds from the hold shelf. */
export async function clearFromShelf(tx: Db, holdIds: readonly string[], now: Date): Promise<void> {
	await tx
		.update(hold)
		.set({ shelfClearedAt: now })
		.where(and(inArray(hold.id, [...holdIds]), isNull(hold.shelfClearedAt)));
}
