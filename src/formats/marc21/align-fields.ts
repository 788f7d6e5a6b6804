/** A directory entry as far as alignment needs it. */
export type AlignEntry = { isControl: boolean; length: number };
/** A stretch between two field end marks. */
export type AlignPart = { hasSubfields: boolean; length: number };

const SKIP = 1;
/** Two stretches that cannot be the same field (a control field with subfields) match only when nothing else does. */
const WRONG_KIND = 1.5;

/**
 * Pairs directory entries with the fields found between end marks when both their number and their lengths
 * disagree: the order is kept, and the pairing with the smallest difference in length wins (edit distance).
 * Answers, for each entry, the position of its part or null.
 */
export function alignFields(entries: readonly AlignEntry[], parts: readonly AlignPart[]): (number | null)[] {
	const width = parts.length + 1;
	const cost = new Float64Array((entries.length + 1) * width);
	const at = (row: number, column: number) => cost[row * width + column] ?? Infinity;
	for (let column = 1; column < width; column++) cost[column] = column * SKIP;
	entries.forEach((entry, n) => {
		const row = n + 1;
		cost[row * width] = row * SKIP;
		parts.forEach((part, m) => {
			const pair = at(row - 1, m) + difference(entry, part);
			cost[row * width + m + 1] = Math.min(pair, at(row - 1, m + 1) + SKIP, at(row, m) + SKIP);
		});
	});
	const pairs: (number | null)[] = entries.map(() => null);
	let row = entries.length;
	let column = parts.length;
	while (row > 0 && column > 0) {
		const entry = entries[row - 1];
		const part = parts[column - 1];
		if (entry && part && at(row, column) === at(row - 1, column - 1) + difference(entry, part)) {
			pairs[row - 1] = column - 1;
			row--;
			column--;
		} else if (at(row, column) === at(row - 1, column) + SKIP) row--;
		else column--;
	}
	return pairs;
}

/** 0 for equal lengths, towards 1 the more they differ. */
function difference(entry: AlignEntry, part: AlignPart): number {
	if (entry.isControl === part.hasSubfields) return WRONG_KIND;
	if (!Number.isFinite(entry.length)) return 0.5;
	return Math.abs(entry.length - part.length) / Math.max(entry.length, part.length, 1);
}
