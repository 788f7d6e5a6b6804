import { isNoLongerWanted, isPutOff, type InLine } from './queue.ts';

type OnShelf = { branchId: string };

/**
 * Which copy on a shelf is fetched for whom: in the order of the queue, each reader a copy that stands where it is
 * collected if there is one, otherwise any that can be sent there. Readers for whom nothing stands on a shelf are left
 * out.
 *
 * @param queue the waiting holds of one title in their order
 * @param copies the copies of the title that could be lent this minute
 */
export function pairForFetching<Hold extends InLine, Copy extends OnShelf>(
	queue: readonly Hold[],
	copies: readonly Copy[],
	on: { today: string; travel: boolean }
): { hold: Hold; copy: Copy }[] {
	const free = [...copies];
	return queue.flatMap((hold) => {
		if (isPutOff(hold, on.today) || isNoLongerWanted(hold, on.today)) return [];
		const near = free.findIndex((copy) => copy.branchId === hold.pickupBranchId);
		const at = near === -1 && on.travel ? 0 : near;
		const [copy] = at === -1 ? [] : free.splice(at, 1);
		return copy ? [{ hold, copy }] : [];
	});
}
