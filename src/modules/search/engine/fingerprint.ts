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
	a = Math.imul(a ^ (a >>> 16) ^ b, 0x85ebca6b);
	a ^= a >>> 13;
	b = Math.imul(b ^ (b >>> 15) ^ text.length, 0xc2b2ae35);
	b ^= b >>> 16;
	return (a >>> 0) * 2097152 + (b >>> 11);
}
