import PDFDocument from 'pdfkit';
import type { CodeDrawing } from '#formats/barcode/barcode.ts';
import type { LetterSheet } from '../rules/letter-sheet.ts';
import { drawBlock, drawHead, drawTop } from './draw-body.ts';
import { drawFoot } from './draw-foot.ts';
import { letterFonts } from './letter-fonts.ts';
import { margin, type Page } from './page.ts';

export type PrintedLetter = {
	sheet: LetterSheet;
	check: { qr: CodeDrawing; address: string; code: string };
	/** The day on which it was withdrawn, in words. */
	withdrawnOn: string | null;
};

/** Letters as one PDF on A4, each beginning on a page of its own; a long one numbers its pages. */
export function lettersPdf(letters: readonly PrintedLetter[]): Promise<Uint8Array> {
	const document = new PDFDocument({
		size: 'A4',
		margins: margin,
		autoFirstPage: false,
		bufferPages: true,
		pdfVersion: '1.7',
		tagged: true,
		lang: 'id-ID',
		displayTitle: true,
		// The fonts inside PDF readers are not asked for: ours travel with the file.
		font: '',
		info: { Title: titleOf(letters) }
	});
	const chunks: Uint8Array[] = [];
	document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const finished = new Promise<Uint8Array>((resolve, reject) => {
		document.on('end', () => resolve(Buffer.concat(chunks)));
		document.on('error', reject);
	});
	document.registerFont('regular', letterFonts.regular);
	document.registerFont('semibold', letterFonts.semibold);
	for (const letter of letters) drawLetter(document, letter);
	document.end();
	return finished;
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

/** "001/BP/PERPUS/2026 · halaman 2 dari 3", only where there is more than one. */
function numberPages(document: PDFKit.PDFDocument, first: number, number: string): void {
	const last = document.bufferedPageRange().count - 1;
	if (last === first) return;
	for (let index = first; index <= last; index++) {
		document.switchToPage(index);
		const { bottom } = document.page.margins;
		document.page.margins.bottom = 0;
		document.markContent('Artifact', { type: 'Pagination' });
		document
			.font('regular')
			.fontSize(8.5)
			.text(
				`${number} · halaman ${index - first + 1} dari ${last - first + 1}`,
				margin.left,
				document.page.height - 36,
				{ width: document.page.width - margin.left - margin.right, align: 'center', lineBreak: false }
			);
		document.endMarkedContent();
		document.page.margins.bottom = bottom;
	}
}
