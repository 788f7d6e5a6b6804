import { margin } from './page.ts';

/** "001/BP/PERPUS/2026 · halaman 2 dari 3", only where there is more than one page since `first`. */
export function numberPages(document: PDFKit.PDFDocument, first: number, name: string): void {
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
				`${name} · halaman ${index - first + 1} dari ${last - first + 1}`,
				margin.left,
				document.page.height - 36,
				{ width: document.page.width - margin.left - margin.right, align: 'center', lineBreak: false }
			);
		document.endMarkedContent();
		document.page.margins.bottom = bottom;
	}
}
