/** The library's wall clock in the parts that the protocol writes. */
export type WallClock = { day: string; time: string };

/**
 * The eighteen signs of a moment: YYYYMMDD, four for the zone (blank: local time), HHMMSS.
 *
 * @example writeTimestamp({ day: '2026-11-24', time: '14:30:00' }) // '20261124    143000'
 */
export const writeTimestamp = ({ day, time }: WallClock): string =>
	`${day.replaceAll('-', '')}    ${time.replaceAll(':', '')}`;

const shape = /^(\d{4})(\d{2})(\d{2})( {4}| {3}[UZ])(\d{2})(\d{2})(\d{2})$/;

/**
 * The moment a machine tells; null when it tells none, or one that no calendar has.
 *
 * @param localOffset minutes by which local time is ahead of UTC
 */
export function readTimestamp(signs: string, localOffset: number): Date | null {
	const found = shape.exec(signs);
	if (!found) return null;
	const [year = 0, month = 0, day = 0, , hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
	const utc = Date.UTC(year, month - 1, day, hour, minute, second);
	const told = new Date(utc);
	const isReal =
		told.getUTCMonth() === month - 1 && told.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
	if (!isReal) return null;
	return new Date(found[4]?.trim() === '' ? utc - localOffset * 60_000 : utc);
}
