import type { Place } from '../notice.ts';

type Complaints = {
	taken: (row: Place, number: string) => void;
	tooLong: (row: Place, length: number) => void;
};

/** What a number made here begins with: INLISLite's users know "TANPA" from their own lists. */
export const madePrefix = 'TANPA-';

/**
 * Gives barcodes and card numbers out. One that another row has already stays with that row, because a scanner must
 * find one; the newcomer gets a number of its own, `TANPA-` and its id in the source, until someone gives it a
 * label.
 *
 * @param standing numbers in small letters with the row that has them
 */
export function numberGiver(
	standing: ReadonlyMap<string, string>,
	longest: number,
	complain: Complaints
): (row: Place & { legacyId: string }, wanted: string | null, owner: string, fallback?: string) => string {
	const given = new Map(standing);
	const isFree = (number: string, owner: string) => (given.get(number.toLowerCase()) ?? owner) === owner;
	return (row, wanted, owner, fallback) => {
		const number = wanted === null ? null : usable(row, wanted, owner);
		const chosen = number ?? fallback ?? firstFree(row.legacyId, owner);
		given.set(chosen.toLowerCase(), owner);
		return chosen;
	};

	function usable(row: Place, wanted: string, owner: string): string | null {
		if (wanted.length > longest) complain.tooLong(row, wanted.length);
		else if (!isFree(wanted, owner)) complain.taken(row, wanted);
		else return wanted;
		return null;
	}

	function firstFree(legacyId: string, owner: string): string {
		const made = `${madePrefix}${legacyId}`;
		for (let n = 1; ; n++) {
			const number = n === 1 ? made : `${made}-${n}`;
			if (isFree(number, owner)) return number;
		}
	}
}
