import bwipjs from 'bwip-js/node';

/** A code as a drawing: one SVG path of black squares or bars on a grid of so many units. */
export type CodeDrawing = { width: number; height: number; path: string };

type Bars = { sbs: number[] };
type Pixels = { pixs: ArrayLike<number>; pixx: number; pixy: number };

const isBars = (drawn: object): drawn is Bars => 'sbs' in drawn;
const isPixels = (drawn: object): drawn is Pixels => 'pixs' in drawn;

function firstOf(symbology: string, text: string): object {
	const [drawn]: unknown[] = bwipjs.raw({ bcid: symbology, text });
	if (typeof drawn !== 'object' || drawn === null) throw new Error(`${symbology} drew nothing`);
	return drawn;
}

/** Code 128, as on cards and spine labels; `height` in units of the narrowest bar. */
export function drawCode128(text: string, height = 40): CodeDrawing {
	const drawn = firstOf('code128', text);
	if (!isBars(drawn)) throw new Error('Code 128 came without bars');
	let x = 0;
	let path = '';
	drawn.sbs.forEach((width, index) => {
		if (index % 2 === 0) path += `M${x} 0h${width}v${height}h-${width}z`;
		x += width;
	});
	return { width: x, height, path };
}

/** A QR code, for phones. */
export function drawQrCode(text: string): CodeDrawing {
	const drawn = firstOf('qrcode', text);
	if (!isPixels(drawn)) throw new Error('the QR code came without pixels');
	let path = '';
	for (let y = 0; y < drawn.pixy; y++)
		for (let x = 0; x < drawn.pixx; x++)
			if (drawn.pixs[y * drawn.pixx + x] === 1) path += `M${x} ${y}h1v1h-1z`;
	return { width: drawn.pixx, height: drawn.pixy, path };
}
