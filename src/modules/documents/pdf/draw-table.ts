import type { LetterBlock, LetterColumn } from '../rules/letter-sheet.ts';
import { decorate, endOf, heightOf, margin, widthOf, type Page } from './page.ts';

type Table = Extract<LetterBlock, { kind: 'table' }>;
type Placed = LetterColumn & { x: number; width: number };

const size = 9.5;
const padding = 5;

/** A table with lines; on a new page its headings are repeated. */
export function drawTable(page: Page, { columns, rows }: Table): void {
	const { document, part } = page;
	const placed = place(page, columns);
	const table = document.struct('Table');
	part.add(table);
	const labels = columns.map(({ label }) => label);
	drawRow(page, table, placed, labels, true);
	for (const row of rows) {
		if (document.y + heightOfRow(page, placed, row, false) > endOf(page)) {
			document.addPage();
			drawRow(page, table, placed, labels, true);
		}
		drawRow(page, table, placed, row, false);
	}
	table.end();
	document.x = margin.left;
}

function place(page: Page, columns: readonly LetterColumn[]): Placed[] {
	const whole = columns.reduce((sum, { share }) => sum + share, 0);
	let x = margin.left;
	return columns.map((column) => {
		const width = (widthOf(page) * column.share) / whole;
		const here = { ...column, x, width };
		x += width;
		return here;
	});
}

function heightOfRow(page: Page, columns: readonly Placed[], cells: readonly string[], bold: boolean) {
	const heights = columns.map((column, index) =>
		heightOf(page, cells[index] ?? '', { size, bold, width: column.width - 2 * padding })
	);
	return Math.max(...heights) + 2 * padding - 2;
}

function drawRow(
	page: Page,
	table: PDFKit.PDFStructureElement,
	columns: readonly Placed[],
	cells: readonly string[],
	isHeading: boolean
): void {
	const { document } = page;
	const top = document.y;
	const height = heightOfRow(page, columns, cells, isHeading);
	const row = document.struct('TR');
	table.add(row);
	columns.forEach((column, index) => {
		decorate(page, () => document.lineWidth(0.6).rect(column.x, top, column.width, height).stroke());
		row.add(
			document.struct(isHeading ? 'TH' : 'TD', {}, () => {
				document
					.font(isHeading ? 'semibold' : 'regular')
					.fontSize(size)
					.text(cells[index] ?? '', column.x + padding, top + padding, {
						width: column.width - 2 * padding,
						align: column.align === 'end' ? 'right' : 'left',
						lineGap: 2.5
					});
			})
		);
	});
	row.end();
	document.y = top + height;
}
