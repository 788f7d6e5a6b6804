import { isMainClass, type MainClass } from './main-classes.ts';

/** Segmentation marks of DDC ("959.8/16", "813'.54") and blanks around a number. */
export function tidyClass(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/(?<=\d)['’](?=[.\d])/g, '')
		.replace(/^(\d{3})\/(?=\.\d)|(?<=\.[\d/]*)\/(?=\d)/g, '$1')
		.replace(/^2x(?=\d|\.|\s|$)/, '2X')
		.replace(/[.,;:/\s]+$/, '');
}

/**
 * A number at the start of a text: three digits (fewer where a spreadsheet took the zeros) or 2X, then decimals,
 * written together or in groups of three ("899.221 3", "305.899 224").
 */
const numberAtStart =
	/^(?:2[xX](?:\d*(?:\.\d+)?)|\d{1,3}(?:\.(?:\d{3}(?: \d{3})*(?: \d{1,3})?(?![\d])|\d+))?)(?![\p{L}\d])/u;

/** The class number at the start of a call number or class: `classAtStart('899.221 3 Ham t')` is `'899.221 3'`. */
export function classAtStart(text: string): string | null {
	const found = numberAtStart.exec(tidyClass(text))?.[0];
	return found ? tidyClass(found) : null;
}

/**
 * The form in which class numbers sort as plain text: three places, no blanks in the decimals, 2X in capitals.
 * "2X4.1" then stands after 299.999 and before 300, where the shelves have it.
 */
export function sortableClass(number: string): string | null {
	const found = classAtStart(number)?.replace(/ /g, '');
	if (!found) return null;
	if (found.startsWith('2X')) return found;
	const [whole = '', decimals] = found.split('.');
	return whole.padStart(3, '0') + (decimals === undefined ? '' : `.${decimals}`);
}

/** The main class of a number: `mainClassOf('899.221')` is `'800'`, `mainClassOf('2X4.1')` is `'2X'`. */
export function mainClassOf(number: string): MainClass | null {
	const sortable = sortableClass(number);
	if (!sortable) return null;
	const main = sortable.startsWith('2X') ? '2X' : `${sortable.charAt(0)}00`;
	return isMainClass(main) ? main : null;
}
