import { and, inArray, isNull } from 'drizzle-orm';
import type { AccessKind, CopyStatus } from '#modules/catalogue/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { openTransferOf } from '../../transfers/queries/open-transfer-of.ts';
import { endTransfer } from '../../transfers/use-cases/end-transfer.ts';
import { settleTransfer, type ToldTransfer } from '../../transfers/use-cases/settle-transfer.ts';
import { hold } from '../../schema.ts';
import { holdsAboutCopy } from '../queries/holds-about-copy.ts';
import { keepForNextInLine, makeReady, sayKept, type FreeCopy, type KeptCopy } from './keep-copy.ts';

export type CopyInHand = FreeCopy & { status: CopyStatus; access: AccessKind; branchId: string };

/** For whom a copy in hand is kept, or where it goes; neither when it goes back to its shelf. */
export type Settled = { kept: KeptCopy | null; transfer: ToldTransfer | null };

const unsettled: Settled = { kept: null, transfer: null };

/** States that a copy on the counter has left by lying there; the others need a librarian first. */
const endsOnTheCounter: readonly CopyStatus[] = ['available', 'on-loan', 'on-hold-shelf', 'in-transit'];

/**
 * What becomes of a copy that is in hand at a place and on nobody's card: one that was sent here for a hold is put on
 * the hold shelf, one that is kept already says for whom, a free one goes to the next in line, to where it belongs, or
 * back to its shelf. The caller holds the copy's lock.
 *
 * @param at.cameBack it was on loan or lost a moment ago
 */
export async function settleCopy(
	tx: Db,
	copy: CopyInHand,
	at: { branchId: string; cameBack: boolean },
	act: Act
): Promise<Settled> {
	const { bound, isAwaited, toClear } = await holdsAboutCopy(tx, copy);
	if (toClear.length > 0) await clearFromShelf(tx, toClear, act.now);
	if (bound) {
		const hasArrived = bound.state === 'in-transit' && bound.pickupBranchId === at.branchId;
		const kept = hasArrived ? await makeReady(tx, bound, copy, act) : await sayKept(tx, bound);
		return { kept, transfer: null };
	}
	if (!at.cameBack && !endsOnTheCounter.includes(copy.status)) return unsettled;
	const mayBeKept = isAwaited && copy.access === 'loanable';
	const kept = mayBeKept ? await keepForNextInLine(tx, copy, at, act) : null;
	if (kept) {
		await endWayOf(tx, copy, act);
		return { kept, transfer: null };
	}
	const isLoose = at.cameBack || copy.status !== 'available' || toClear.length > 0;
	return { kept: null, transfer: await settleTransfer(tx, copy, { branchId: at.branchId, isLoose }, act) };
}

/** A copy that was to be sent is kept for a reader, or lent: its hold or its borrower says where it goes. */
export async function endWayOf(
	tx: Db,
	copy: { id: string; titleId: string; status: CopyStatus },
	act: Act
): Promise<void> {
	const open = copy.status === 'in-transit' ? await openTransferOf(tx, copy.id) : undefined;
	if (open) await endTransfer(tx, open, 'ended', copy.titleId, act);
}

/** Somebody has taken the copies of these ended holds from the hold shelf. */
export async function clearFromShelf(tx: Db, holdIds: readonly string[], now: Date): Promise<void> {
	await tx
		.update(hold)
		.set({ shelfClearedAt: now })
		.where(and(inArray(hold.id, [...holdIds]), isNull(hold.shelfClearedAt)));
}
