/** A minute of a library day. */
export type Moment = { day: string; minute: number };

const two = (number: number) => String(number).padStart(2, '0');

/** "2026-11-24T09:15:00+07:00": Sawahlunto keeps Waktu Indonesia Barat all year. */
export const isoMoment = ({ day, minute }: Moment) =>
	`${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+07:00`;

/** "09:15" → 555 */
export function minuteOf(clock: string): number {
	const [hours, minutes] = clock.split(':').map(Number);
	return (hours ?? 0) * 60 + (minutes ?? 0);
}
