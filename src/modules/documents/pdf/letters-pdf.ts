import type { CodeDrawing } from '#formats/barcode/barcode.ts';
import type { LetterSheet } from '../rules/letter-sheet.ts';
import { drawBlock, drawHead, drawTop } from './draw-body.ts';
import { drawFoot } from './draw-foot.ts';
import { newDocument } from './new-document.ts';
import { numberPages } from './number-pages.ts';
import type { Page } from './page.ts';

export type PrintedLetter = {
	sheet: LetterSheet;
	check: { qr: CodeDrawing; address: string; code: string };
	/** The day on which it was withdrawn, in words. */
	withdrawnOn: string | null;
};

/** Letters as one PDF on A4, each beginning on a page of its own; a long one numbers its pages. */
export function lettersPdf(letters: readonly PrintedLetter[]): Promise<Uint8Array> {
	const { document, bytes } = newDocument(titleOf(letters));
	for (const letter of letters) drawLetter(document, letter);
	document.end();
	return bytes;
}

const titleOf = (letters: readonly PrintedLetter[]) => {
	const [first] = letters;
	return letters.length === 1 && first ? `${first.sheet.title} ${first.sheet.number}` : 'Surat perpustakaan';
};

function drawLetter(document: PDFKit.PDFDocument, { sheet, check, withdrawnOn }: PrintedLetter): void {
	document.addPage();
	const firstPage = document.bufferedPageRange().count - 1;
	const part = document.struct('Document', { title: sheet.title });
	document.addStructure(part);
	const page: Page = { document, part };
	drawHead(page, sheet.head);
	drawTop(page, sheet, withdrawnOn);
	for (const block of sheet.blocks) drawBlock(page, block);
	drawFoot(page, sheet, check);
	part.end();
	numberPages(document, firstPage, sheet.number);
}
