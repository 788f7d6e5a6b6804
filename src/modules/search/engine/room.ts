// Typed arrays with room to grow: each function gives back the same array while it is long enough, otherwise a
// copy that is half as long again (an eighth, when it is large), so that adding one by one stays cheap.

const large = 16_000_000;
const grownLength = (length: number, needed: number) =>
	Math.max(needed, length + (length < large ? length >>> 1 : length >>> 3) + 16);

export function roomUint8(array: Uint8Array, needed: number): Uint8Array {
	if (needed <= array.length) return array;
	const grown = new Uint8Array(grownLength(array.length, needed));
	grown.set(array);
	return grown;
}

export function roomUint16(array: Uint16Array, needed: number): Uint16Array {
	if (needed <= array.length) return array;
	const grown = new Uint16Array(grownLength(array.length, needed));
	grown.set(array);
	return grown;
}

export function roomUint32(array: Uint32Array, needed: number): Uint32Array {
	if (needed <= array.length) return array;
	const grown = new Uint32Array(grownLength(array.length, needed));
	grown.set(array);
	return grown;
}

export function roomFloat64(array: Float64Array, needed: number): Float64Array {
	if (needed <= array.length) return array;
	const grown = new Float64Array(grownLength(array.length, needed));
	grown.set(array);
	return grown;
}

export function roomFloat32(array: Float32Array, needed: number): Float32Array {
	if (needed <= array.length) return array;
	const grown = new Float32Array(grownLength(array.length, needed));
	grown.set(array);
	return grown;
}
