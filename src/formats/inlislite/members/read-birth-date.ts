import type { DateCell } from '../tables/read-date.ts';

/** Spreadsheets turn an empty date into day 0 or 1 of their calendar. */
const placeholders: readonly string[] = ['1900-01-01', '1899-12-30', '1899-12-31', '1970-01-01'];

/** The birthday, null when there is none; `impossible` when it lies in the future or is no day somebody typed. */
export function readBirthDate(date: DateCell, asOf: string): string | null | 'impossible' {
	if (date === 'empty') return null;
	if (date === 'broken' || date.day > asOf || placeholders.includes(date.day)) return 'impossible';
	return date.day;
}
