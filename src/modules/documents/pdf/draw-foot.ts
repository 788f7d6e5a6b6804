import type { CodeDrawing } from '#formats/barcode/barcode.ts';
import type { LetterSheet } from '../rules/letter-sheet.ts';
import { decorate, endOf, margin, widthOf, write, type Page } from './page.ts';

const codeSide = 78;
const signatureWidth = 200;
const roomToSign = 56;

type Check = { qr: CodeDrawing; address: string; code: string };

/** Signature at the right, the code to check the letter at the left; both stay on one page. */
export function drawFoot(page: Page, sheet: LetterSheet, check: Check): void {
	const { document } = page;
	const needed = 130 + (sheet.copiesTo.length > 0 ? 24 + sheet.copiesTo.length * 14 : 0);
	document.y += 16;
	if (document.y + needed > endOf(page)) document.addPage();
	const top = document.y;
	drawSignature(page, sheet, top);
	const bottom = document.y;
	drawCheck(page, check, Math.max(top, bottom - codeSide));
	document.y = Math.max(bottom, document.y) + 16;
	if (sheet.copiesTo.length === 0) return;
	write(page, 'Tembusan:', { size: 9.5 });
	sheet.copiesTo.forEach((copy, index) => write(page, `${index + 1}. ${copy}`, { size: 9.5 }));
}

function drawSignature(page: Page, sheet: LetterSheet, top: number): void {
	const { signer } = sheet;
	const at = { x: margin.left + widthOf(page) - signatureWidth, width: signatureWidth };
	page.document.y = top;
	if (sheet.layout === 'statement') write(page, sheet.placeAndDate, at);
	write(page, `${signer.title},`, { ...at, after: roomToSign });
	write(page, signer.name ?? '.........................................', {
		...at,
		bold: signer.name !== null
	});
	if (signer.idNumber) write(page, `NIP ${signer.idNumber}`, at);
}

function drawCheck(page: Page, { qr, address, code }: Check, top: number): void {
	const { document } = page;
	const scale = codeSide / qr.width;
	decorate(page, () => {
		document.save();
		document.translate(margin.left, top).scale(scale);
		document.path(qr.path).fill('#000000');
		document.restore();
	});
	document.fillColor('#000000');
	const x = margin.left + codeSide + 10;
	const width = widthOf(page) - codeSide - 10 - signatureWidth - 16;
	write(page, `Keaslian surat ini dapat diperiksa di ${address} dengan kode`, {
		size: 8.5,
		x,
		y: top + 12,
		width,
		lineGap: 1
	});
	write(page, code, { size: 9, bold: true, x, width });
}
