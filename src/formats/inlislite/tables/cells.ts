import type { Cell } from '../dump/parse-tuple.ts';

/**
 * An id as text in one form. INLISLite keeps the ids of titles, copies, members and loans as `double`, so that a
 * dump may write 12, 12.0 or 1e5 for them.
 */
export function readId(cell: Cell): string | null {
	const text = cell?.trim() ?? '';
	if (text === '') return null;
	if (/^[1-9]\d{0,15}$/.test(text)) return text;
	const value = Number(text);
	return Number.isSafeInteger(value) ? String(value) : text;
}

/** Text without the space around it; empty text is no text. */
export function readText(cell: Cell): string | null {
	const text = cell?.trim() ?? '';
	return text === '' ? null : text;
}

export function readNumber(cell: Cell): number | null {
	const text = cell?.trim() ?? '';
	const value = Number(text);
	return text === '' || Number.isNaN(value) ? null : value;
}

/** A bit or a small number as yes or no; anything else, such as an empty text, says nothing. */
export function readFlag(cell: Cell): boolean | null {
	if (cell === '\0' || cell === '0') return false;
	if (cell === '\u0001' || cell === '1') return true;
	return null;
}
