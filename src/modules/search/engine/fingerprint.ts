/**
 * A number that stands for a text: 53 bits, so that among a million texts two alike are not to be expected
 * (about one chance in ten thousand million for a look-up). Saves keeping and comparing a million strings.
 */
export function fingerprint(text: string): number {
	let a = firstStart;
	let b = secondStart;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		a = mixFirst(a, code);
		b = mixSecond(b, code);
	}
	return finish(a, b, text.length);
}

/** The same for a list of whole numbers, fingerprints among them. */
export function fingerprintOf(numbers: ArrayLike<number>, count = numbers.length): number {
	let a = firstStart;
	let b = secondStart;
	for (let at = 0; at < count; at++) {
		const number = numbers[at] ?? 0;
		const high = (number / 4294967296) | 0;
		a = mixFirst(a ^ (a >>> 15), number | 0);
		b = mixSecond(b, (number | 0) ^ Math.imul(high, 0x9e3779b1));
	}
	return finish(a, b, count);
}

/** One for a set of fingerprints: their order does not matter. */
export function unorderedFingerprint(prints: ArrayLike<number>, count = prints.length): number {
	let high = 0;
	let low = 0;
	for (let at = 0; at < count; at++) {
		const print = prints[at] ?? 0;
		high = (high + print / 2097152) | 0;
		low = (low + Math.imul(print | 0, 0x9e3779b1)) | 0;
	}
	return finish(high, low, count);
}

// The two halves, for those who read a text letter by letter anyway.
export const firstStart: number = 0x9e3779b9 | 0;
export const secondStart: number = 0x85ebca6b | 0;
export const mixFirst = (a: number, code: number): number => Math.imul(a ^ code, 0x01000193);
export const mixSecond = (b: number, code: number): number => {
	const mixed = Math.imul(b + code, 0xcc9e2d51);
	return (mixed << 13) | (mixed >>> 19);
};

/** Puts the two halves together. */
export function finish(a: number, b: number, length: number): number {
	let high = Math.imul(a ^ (a >>> 16) ^ b, 0x85ebca6b);
	high ^= high >>> 13;
	let low = Math.imul(b ^ (b >>> 15) ^ length, 0xc2b2ae35);
	low ^= low >>> 16;
	return (high >>> 0) * 2097152 + (low >>> 11);
}
