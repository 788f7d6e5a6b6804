/** Size of the cloth in cells. */
export const CLOTH_COLUMNS = 30;
export const CLOTH_ROWS = 15;

/** A quarter of the repeating pattern, unfolded to the right and downward; tile[x][y] is a raised thread. */
type Tile = readonly (readonly boolean[])[];

/** A solid 3 × 3 block reads as a blot, not as weaving. Beyond the folded edge the neighbour mirrors. */
function hasSolidBlock(tile: Tile): boolean {
	const around = [-1, 0, 1];
	return tile.some((column, x) =>
		column.some((_, y) =>
			around.every((dx) => around.every((dy) => tile[Math.abs(x + dx)]?.[Math.abs(y + dy)]))
		)
	);
}

/** Neither too empty nor too full nor blotted. */
function isWoven(tile: Tile): boolean {
	const cells = tile.flat();
	const share = cells.filter(Boolean).length / cells.length;
	return share > 0.34 && share < 0.66 && !hasSolidBlock(tile);
}

/**
 * A quarter tile of n × n cells out of whole rings round the middle (bit d of `rings`: the ring at distance d is
 * raised), perhaps with a cross or a diagonal: unfolded it gives nested rhombi and stars, never noise.
 */
function makeTile(n: number, rings: number, hasCross: boolean, hasDiagonal: boolean): Tile {
	const isRaised = (x: number, y: number) => {
		const ring = ((rings >>> (x + y)) & 1) === 1;
		if (hasCross && (x === 0 || y === 0)) return !ring;
		return (hasDiagonal && x === y) || ring;
	};
	return Array.from({ length: n }, (_, x) => Array.from({ length: n }, (_, y) => isRaised(x, y)));
}

const unfold = (cell: number, n: number) => {
	const at = cell % (2 * n - 1);
	return at < n ? at : 2 * n - 2 - at;
};

/** Whether a thread is raised; the first four rows are the edge: points on one solid thread, then a gap. */
function isRaised(tile: Tile, column: number, row: number): boolean {
	const half = CLOTH_COLUMNS / 2;
	const fromMiddle = column < half ? half - 1 - column : column - half;
	if (row < 2) return Math.min(fromMiddle % 6, 5 - (fromMiddle % 6)) <= row;
	if (row < 4) return row === 2;
	return tile[unfold(fromMiddle, tile.length)]?.[unfold(row - 4, tile.length)] ?? false;
}

/**
 * The cloth as one SVG path in units of a cell, to be drawn as a line one cell thick: runs of raised threads, row by
 * row. Lines need half the signs of filled squares, and a page of results carries twenty cloths.
 */
function drawTile(tile: Tile): string {
	let path = '';
	for (let row = 0; row < CLOTH_ROWS; row++) {
		let end: number | undefined;
		for (let column = 0; column < CLOTH_COLUMNS; column++) {
			const start = column;
			while (column < CLOTH_COLUMNS && isRaised(tile, column, row)) column++;
			if (column === start) continue;
			path += end === undefined ? `M${start} ${row}.5` : `m${start - end} 0`;
			path += `h${column - start}`;
			end = column;
		}
	}
	return path;
}

// Titles are many, patterns few (some thousands), so each is looked at once: its path, or null when it is no cloth.
const patterns = new Map<number, string | null>();

function patternOf(n: number, rings: number, hasCross: boolean, hasDiagonal: boolean): string | null {
	const key = ((rings * 8 + n) * 2 + Number(hasCross)) * 2 + Number(hasDiagonal);
	let path = patterns.get(key);
	if (path === undefined) {
		const tile = makeTile(n, rings, hasCross, hasDiagonal);
		path = isWoven(tile) ? drawTile(tile) : null;
		patterns.set(key, path);
	}
	return path;
}

/** Every second bit of a roll, one for each ring. */
function ringsOf(roll: number, count: number): number {
	let rings = 0;
	for (let ring = 0; ring < count; ring++) rings |= ((roll >>> (ring * 2)) & 1) << ring;
	return rings;
}

/**
 * Weaves the cloth of one title: an SVG path in units of a cell, CLOTH_COLUMNS wide and CLOTH_ROWS high. A pattern that
 * is no cloth is rolled again.
 */
export function weaveCloth(roll: () => number): string {
	const n = 4 + (roll() % 3);
	for (;;) {
		const rings = ringsOf(roll(), 2 * n - 1);
		const hasCross = roll() % 3 === 0;
		const path = patternOf(n, rings, hasCross, roll() % 3 === 0);
		if (path !== null) return path;
	}
}
