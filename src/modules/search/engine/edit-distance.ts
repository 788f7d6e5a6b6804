const longest = 32;
const width = longest + 1;
const table = new Uint8Array(width * width);

/**
 * How many typing errors lie between two words: a letter too many, too few, wrong, or two neighbours changed
 * over (Damerau 1964, restricted: no letter is touched twice). Answers `limit + 1` as soon as it is more than the limit.
 */
export function typingErrors(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return limit + 1;
	for (let row = 0; row <= a.length; row++) table[row * width] = row;
	for (let column = 0; column <= b.length; column++) table[column] = column;
	for (let row = 1; row <= a.length; row++) {
		const here = row * width;
		const letter = a.charCodeAt(row - 1);
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const other = b.charCodeAt(column - 1);
			const above = here - width + column;
			let cost = (table[above - 1] ?? 0) + (letter === other ? 0 : 1);
			cost = Math.min(cost, (table[above] ?? 0) + 1, (table[here + column - 1] ?? 0) + 1);
			const swapped =
				row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
			if (swapped) cost = Math.min(cost, (table[above - width - 2] ?? 0) + 1);
			table[here + column] = cost;
			if (cost < best) best = cost;
		}
		if (best > limit) return limit + 1;
	}
	return Math.min(limit + 1, table[a.length * width + b.length] ?? 0);
}

/** How many errors we forgive: none in words under four letters, one up to seven, two in longer ones. */
export const errorsForgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
