/** A4 with 20 mm at the sides, in points. */
export const margin = { top: 51, bottom: 57, left: 57, right: 57 };

/** The page that is being drawn, and the part of the reading order that its words belong to. */
export type Page = { document: PDFKit.PDFDocument; part: PDFKit.PDFStructureElement };

export const widthOf = ({ document }: Page): number => document.page.width - margin.left - margin.right;

/** Where the page ends for the text. */
export const endOf = ({ document }: Page): number => document.page.height - margin.bottom;

type TextStyle = {
	size?: number;
	bold?: boolean;
	/** Points after it. */
	after?: number;
	align?: 'left' | 'center' | 'right';
	underline?: boolean;
	x?: number;
	y?: number;
	width?: number;
	/** Its kind in the reading order, for a screen reader. */
	tag?: 'P' | 'H1';
	lineGap?: number;
};

/** Writes a paragraph at a place or below what stands already, and keeps it in the reading order. */
export function write(page: Page, text: string, style: TextStyle = {}): void {
	const { document, part } = page;
	const { size = 11, bold, after = 0, tag = 'P', x = margin.left, y = document.y } = style;
	const { width = widthOf(page), align = 'left', underline = false, lineGap = 2.5 } = style;
	part.add(
		document.struct(tag, {}, () => {
			document
				.font(bold ? 'semibold' : 'regular')
				.fontSize(size)
				.text(text, x, y, { width, align, underline, lineGap });
		})
	);
	document.y += after;
}

/** How high a text becomes. */
export function heightOf(
	page: Page,
	text: string,
	style: { size?: number; bold?: boolean; width: number }
): number {
	const { document } = page;
	document.font(style.bold ? 'semibold' : 'regular').fontSize(style.size ?? 11);
	return document.heightOfString(text, { width: style.width, lineGap: 2.5 });
}

/** Something without words: a line, a frame, a code. Readers aloud pass over it. */
export function decorate({ document }: Page, draw: () => void): void {
	document.markContent('Artifact', { type: 'Layout' });
	draw();
	document.endMarkedContent();
}
