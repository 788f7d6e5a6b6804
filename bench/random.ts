/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Draws from a list; all alike. */
export function pick<T>(random: () => number, list: readonly T[]): T {
	const drawn = list[Math.floor(random() * list.length)];
	if (drawn === undefined) throw new Error('nothing to draw from');
	return drawn;
}

/**
 * Draws places in a list of so many, the first ones far more often: the nth about as 1/(n + 2.7)^bend, as words
 * do in a language (Zipf and Mandelbrot).
 */
export function naturalCurve(random: () => number, size: number, bend = 1): () => number {
	const sums = new Float64Array(size);
	let total = 0;
	for (let place = 0; place < size; place++) {
		total += (place + 2.7) ** -bend;
		sums[place] = total;
	}
	return () => {
		const wanted = random() * total;
		let low = 0;
		let high = size - 1;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sums[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
