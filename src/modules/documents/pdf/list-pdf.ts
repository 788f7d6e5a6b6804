import type { PrintedList } from '../rules/printed-list.ts';
import { drawHead } from './draw-body.ts';
import { drawTable } from './draw-table.ts';
import { newDocument } from './new-document.ts';
import { numberPages } from './number-pages.ts';
import { endOf, margin, widthOf, write, type Page } from './page.ts';

const roomToSign = 52;

/** A list as PDF on A4: its headings are repeated on each page, the lines to sign on stay together. */
export function listPdf(list: PrintedList): Promise<Uint8Array> {
	const { document, bytes } = newDocument(list.title);
	document.addPage();
	const part = document.struct('Document', { title: list.title });
	document.addStructure(part);
	const page: Page = { document, part };
	drawHead(page, list.head);
	write(page, list.title, { size: 14, bold: true, tag: 'H1', after: 4 });
	for (const line of list.lines) write(page, line, { size: 10.5 });
	document.y += 10;
	drawTable(page, { kind: 'table', columns: list.columns, rows: list.rows });
	drawSigners(page, list.signers);
	part.end();
	numberPages(document, 0, list.title);
	document.end();
	return bytes;
}

function drawSigners(page: Page, signers: readonly string[]): void {
	if (signers.length === 0) return;
	const { document } = page;
	document.y += 22;
	if (document.y + roomToSign + 40 > endOf(page)) document.addPage();
	const top = document.y;
	const width = widthOf(page) / signers.length - 12;
	signers.forEach((signer, index) => {
		const x = margin.left + index * (width + 12);
		write(page, signer, { x, y: top, width, size: 10, after: roomToSign });
		write(page, '.........................................', { x, width, size: 10 });
	});
}
