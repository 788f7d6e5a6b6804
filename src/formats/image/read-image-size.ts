export type ImageFacts = { mediaType: 'image/png' | 'image/jpeg'; width: number; height: number };

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What kind of image these bytes are and how large, by their content and never by a name. Undefined for anything that
 * is no PNG (RFC 2083, §3) or JPEG (ISO/IEC 10918-1, B.2), or breaks off before it says its size.
 */
export function readImageSize(bytes: Uint8Array): ImageFacts | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = readPng(bytes, view) ?? readJpeg(view);
	return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function readPng(bytes: Uint8Array, view: DataView): ImageFacts | undefined {
	// Signature, then the header chunk: length, "IHDR", width, height.
	if (bytes.length < 24 || pngSignature.some((byte, at) => bytes[at] !== byte)) return undefined;
	if (String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return undefined;
	return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frame headers: SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(view: DataView): ImageFacts | undefined {
	if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
	let at = 2;
	while (at + 9 <= view.byteLength) {
		if (view.getUint8(at) !== 0xff) return undefined;
		const marker = view.getUint8(at + 1);
		// Bytes that only fill the space before a marker.
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker))
			return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		// The picture itself begins, and no frame has said how large it is.
		if (marker === 0xda || marker === 0xd9) return undefined;
		at += 2 + view.getUint16(at + 2);
	}
	return undefined;
}
