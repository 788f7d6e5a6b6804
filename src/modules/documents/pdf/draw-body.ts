import type { LetterBlock, LetterFact, LetterHead, LetterSheet } from '../rules/letter-sheet.ts';
import { drawTable } from './draw-table.ts';
import { decorate, heightOf, margin, widthOf, write, type Page } from './page.ts';

/** The head of the paper with its double rule. */
export function drawHead(page: Page, head: LetterHead): void {
	const { document } = page;
	if (head.above) write(page, head.above, { size: 11.5, align: 'center', lineGap: 1 });
	write(page, head.name, { size: 16, bold: true, align: 'center', lineGap: 1 });
	for (const line of head.lines) write(page, line, { size: 9.5, align: 'center', lineGap: 1 });
	document.y += 7;
	decorate(page, () => {
		const right = margin.left + widthOf(page);
		document.lineWidth(1.6).moveTo(margin.left, document.y).lineTo(right, document.y).stroke();
		document
			.lineWidth(0.6)
			.moveTo(margin.left, document.y + 3)
			.lineTo(right, document.y + 3)
			.stroke();
	});
	document.y += 18;
}

/** What stands between the head and the first sentence. */
export function drawTop(page: Page, sheet: LetterSheet, withdrawnOn: string | null): void {
	const { document } = page;
	if (withdrawnOn !== null) drawWithdrawn(page, withdrawnOn);
	if (sheet.layout === 'statement') {
		document.y += 8;
		write(page, sheet.title, { size: 14, bold: true, align: 'center', underline: true, tag: 'H1' });
		write(page, `Nomor: ${sheet.number}`, { align: 'center', after: 20 });
		return;
	}
	write(page, sheet.placeAndDate, { align: 'right', after: 4 });
	drawFacts(page, [{ term: 'Nomor', text: sheet.number }, ...sheet.about], { indent: 0, term: 62 });
	document.y += 12;
	for (const line of sheet.recipient) write(page, line, { lineGap: 1.5 });
	document.y += 14;
}

function drawWithdrawn(page: Page, day: string): void {
	const { document } = page;
	const text = `Surat ini dicabut pada ${day} dan tidak berlaku lagi.`;
	const top = document.y;
	const height = heightOf(page, text, { bold: true, width: widthOf(page) }) + 12;
	decorate(page, () => {
		document.lineWidth(1.4).rect(margin.left, top, widthOf(page), height).stroke();
	});
	write(page, text, { bold: true, align: 'center', y: top + 7 });
	document.y = top + height + 12;
}

export function drawBlock(page: Page, block: LetterBlock): void {
	if (block.kind === 'text') write(page, block.text, { after: 9 });
	else if (block.kind === 'facts') drawFacts(page, block.facts, { indent: 18, term: 108 });
	else drawTable(page, block);
	if (block.kind !== 'text') page.document.y += 9;
}

function drawFacts(page: Page, facts: readonly LetterFact[], at: { indent: number; term: number }): void {
	const { document } = page;
	const x = margin.left + at.indent;
	const textX = x + at.term;
	const width = margin.left + widthOf(page) - textX;
	for (const { term, text } of facts) {
		const top = document.y;
		write(page, term, { x, y: top, width: at.term });
		write(page, `: ${text}`, { x: textX, y: top, width });
	}
}
