/** Chance that can be repeated: the same seed gives the same sequence. */
export type Random = {
	/** 0 ≤ x < 1 */
	next: () => number;
	chance: (probability: number) => boolean;
	/** A whole number, both ends included. */
	between: (from: number, to: number) => number;
	pick: <T>(items: readonly T[]) => T;
	/** One item, likelier with a larger weight; undefined when no weight is above 0. */
	weighted: <T>(items: readonly T[], weightOf: (item: T) => number) => T | undefined;
};

/**
 * Mulberry32 over a seed and the name of what it is used for, so that a change in one part of the year leaves the
 * others as they were.
 */
export function makeRandom(seed: number, purpose: string): Random {
	let state = seed | 0;
	for (const letter of purpose) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);

	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};

	const pick = <T>(items: readonly T[]): T => {
		const item = items[Math.floor(next() * items.length)];
		if (item === undefined) throw new Error('Nothing to pick from');
		return item;
	};

	const weighted = <T>(items: readonly T[], weightOf: (item: T) => number): T | undefined => {
		const weights = items.map(weightOf);
		let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
		for (const [index, weight] of weights.entries()) {
			if (weight <= 0) continue;
			left -= weight;
			if (left < 0) return items[index];
		}
		return undefined;
	};

	return {
		next,
		chance: (probability) => next() < probability,
		between: (from, to) => from + Math.floor(next() * (to - from + 1)),
		pick,
		weighted
	};
}
