const MM_PER_PX = 25.4 / 96;

/**
 * Prints an element as soon as it is there, apart from the screen: nothing of the page takes room on the paper. A roll
 * has no pages: one page is made as long as what stands on it, so that the printer cuts behind it.
 *
 * @param width of the roll in millimetres
 * @param ondone the paper is out, or the dialog of the printer was closed
 */
export const printApart = (width: string, ondone: () => void) => (sheet: HTMLElement) => {
	document.body.append(sheet);
	const length = Math.ceil(sheet.getBoundingClientRect().height * MM_PER_PX) + 2;
	const roll = new CSSStyleSheet();
	roll.replaceSync(`@page receipt { size: ${width}mm ${length}mm; margin: 0 }`);
	document.adoptedStyleSheets.push(roll);
	print();
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== roll);
	ondone();
	return () => sheet.remove();
};
