/** A reader in the queue of a title, as far as the queue is concerned. */
export type InLine = { pickupBranchId: string; suspendedUntil: string | null; wantedUntil: string | null };

/** Put off up to and including a day; the day after, it is in line again by itself. */
export const isPutOff = (hold: Pick<InLine, 'suspendedUntil'>, today: string): boolean =>
	hold.suspendedUntil !== null && hold.suspendedUntil >= today;

/** The last day of wanting still counts. */
export const isNoLongerWanted = (hold: Pick<InLine, 'wantedUntil'>, today: string): boolean =>
	hold.wantedUntil !== null && hold.wantedUntil < today;

/**
 * Who gets a copy that is free at a place: the first in line who is not put off, still wants it, and collects where
 * the copy can get to.
 *
 * @param queue the waiting holds of the title in their order
 */
export function nextInLine<Hold extends InLine>(
	queue: readonly Hold[],
	at: { branchId: string; today: string; travel: boolean }
): Hold | undefined {
	return queue.find(
		(hold) =>
			!isPutOff(hold, at.today) &&
			!isNoLongerWanted(hold, at.today) &&
			(at.travel || hold.pickupBranchId === at.branchId)
	);
}
