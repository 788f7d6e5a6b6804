const backslash = 0x5c;
const quote = 0x27;

/** MySQL manual, "String Literals", table of escape sequences; any other character stands for itself. */
const escapes: ReadonlyMap<number, number> = new Map([
	[0x30, 0x00], // \0
	[0x62, 0x08], // \b
	[0x6e, 0x0a], // \n
	[0x72, 0x0d], // \r
	[0x74, 0x09], // \t
	[0x5a, 0x1a] // \Z
]);

/** The bytes a quoted SQL text stands for: backslash escapes and doubled quotes undone. */
export function readEscapedBytes(source: Buffer): Buffer {
	const target = Buffer.allocUnsafe(source.length);
	let written = 0;
	for (let at = 0; at < source.length; at++) {
		const byte = source[at] ?? 0;
		if (byte === backslash) {
			const next = source[++at] ?? backslash;
			// `\%` and `\_` keep their backslash: they are patterns for LIKE.
			if (next === 0x25 || next === 0x5f) target[written++] = backslash;
			target[written++] = escapes.get(next) ?? next;
		} else {
			target[written++] = byte;
			if (byte === quote) at++;
		}
	}
	return target.subarray(0, written);
}
