/** What stands in a date column: nothing, a day of the calendar (with a time of day, if the column has one), or damage. */
export type DateCell = { day: string; time: string } | 'empty' | 'broken';

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?)?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
	month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * Reads `YYYY-MM-DD` with or without a time. MySQL lets applications write days that do not exist; INLISLite writes
 * `0000-00-00 00:00:00` itself when a booking is cancelled, and spreadsheets bring `1900-01-00`.
 */
export function readDate(cell: string | null): DateCell {
	const text = cell?.trim() ?? '';
	if (text === '') return 'empty';
	const found = shape.exec(text);
	if (!found) return 'broken';
	const [, year = '', month = '', day = '', time = '00:00:00'] = found;
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (y < 1000 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return 'broken';
	return { day: `${year}-${month}-${day}`, time };
}
