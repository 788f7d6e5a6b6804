/**
 * A graphic set of MARC-8: what the codes 0x21–0x7E mean once it is loaded. Codes of the right half (0xA1–0xFE)
 * are looked up with their high bit taken off. `marks` are combining: in MARC-8 they stand before their letter.
 */
export type CharacterSet = {
	letters: ReadonlyMap<number, string>;
	marks: ReadonlyMap<number, string>;
};

/** A stretch of a table: the first code, then one character after the other. */
type Stretch = readonly [from: number, characters: string];

function readStretches(stretches: readonly Stretch[]): Map<number, string> {
	const table = new Map<number, string>();
	for (const [from, characters] of stretches)
		[...characters].forEach((character, n) => table.set(from + n, character));
	return table;
}

/** Builds a set from its tables; both list code positions as the Library of Congress's code tables do. */
export function characterSet(letters: readonly Stretch[], marks: readonly Stretch[] = []): CharacterSet {
	return { letters: readStretches(letters), marks: readStretches(marks) };
}
