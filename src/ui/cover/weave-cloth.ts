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

/**
 * Rolls a quarter tile of n × n cells out of whole rings round the middle, now and then with a cross or a diagonal, so
 * that unfolding gives nested rhombi and stars, never noise. A tile too empty, too full or blotted is rolled again.
 */
function rollTile(n: number, roll: () => number): Tile {
	for (;;) {
		const rings = roll();
		const hasCross = roll() % 3 === 0;
		const hasDiagonal = roll() % 3 === 0;
		// x + y is the distance from the middle: whole rhombi, never single dots
		const isRaised = (x: number, y: number) => {
			const ring = ((rings >>> ((x + y) * 2)) & 1) === 1;
			if (hasCross && (x === 0 || y === 0)) return !ring;
			return (hasDiagonal && x === y) || ring;
		};
		const tile = Array.from({ length: n }, (_, x) => Array.from({ length: n }, (_, y) => isRaised(x, y)));
		const share = tile.flat().filter(Boolean).length / (n * n);
		if (share > 0.34 && share < 0.66 && !hasSolidBlock(tile)) return tile;
	}
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

/** The cloth as one SVG path in units of a cell: runs of raised threads, row by row, mirrored left and right. */
function drawTile(tile: Tile): string {
	let path = '';
	for (let row = 0; row < CLOTH_ROWS; row++) {
		for (let column = 0; column < CLOTH_COLUMNS; column++) {
			const start = column;
			while (column < CLOTH_COLUMNS && isRaised(tile, column, row)) column++;
			if (column > start) path += `M${start} ${row}h${column - start}v1h-${column - start}z`;
		}
	}
	return path;
}

// Few patterns exist (some hundreds), titles are many: a page of results draws each pattern once.
const drawn = new Map<string, string>();

/** Weaves the cloth of one title: an SVG path in units of a cell, CLOTH_COLUMNS wide and CLOTH_ROWS high. */
export function weaveCloth(roll: () => number): string {
	const tile = rollTile(4 + (roll() % 3), roll);
	const key = tile.map((column) => column.map(Number).join('')).join(' ');
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const path = drawTile(tile);
	drawn.set(key, path);
	return path;
}
