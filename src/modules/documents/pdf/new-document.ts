import PDFDocument from 'pdfkit';
import { letterFonts } from './letter-fonts.ts';
import { margin } from './page.ts';

/** A tagged PDF on A4 with our own typefaces, and the promise of its bytes after `end()`. */
export function newDocument(title: string): { document: PDFKit.PDFDocument; bytes: Promise<Uint8Array> } {
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
		info: { Title: title }
	});
	const chunks: Uint8Array[] = [];
	document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const bytes = new Promise<Uint8Array>((resolve, reject) => {
		document.on('end', () => resolve(Buffer.concat(chunks)));
		document.on('error', reject);
	});
	document.registerFont('regular', letterFonts.regular);
	document.registerFont('semibold', letterFonts.semibold);
	return { document, bytes };
}
