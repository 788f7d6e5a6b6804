/**
 * A number that stands for a text: 53 bits, so that among a million texts two alike are not to be expected
 * (about one chance in ten thousand million for a look-up). Saves keeping a million strings.
 */
export function fingerprint(text: string): number {
	let a = 0x9e3779b9;
	let b = 0x85ebca6b;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b + code, 0xcc9e2d51);
		b = (b << 13) | (b >>> 19);
	}
	return finish(a, b, text.length);
}

/** The same for a list of whole numbers. */
export function fingerprintOf(numbers: readonly number[]): number {
	let a = 0x9e3779b9;
	let b = 0x85ebca6b;
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at] ?? 0;
		a = Math.imul(a ^ number, 0x01000193);
		a ^= a >>> 15;
		b = Math.imul(b + number, 0xcc9e2d51);
		b = (b << 13) | (b >>> 19);
	}
	return finish(a, b, numbers.length);
}

function finish(a: number, b: number, length: number): number {
	let high = Math.imul(a ^ (a >>> 16) ^ b, 0x85ebca6b);
	high ^= high >>> 13;
	let low = Math.imul(b ^ (b >>> 15) ^ length, 0xc2b2ae35);
	low ^= low >>> 16;
	return (high >>> 0) * 2097152 + (low >>> 11);
}
