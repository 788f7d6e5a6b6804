import { randomInt } from 'node:crypto';

/** Signs that cannot be confused when they are read aloud. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 8;

/** A new reference of a booking, "KR-7F3KQ2MX": forty random bits, so that nobody finds another's status page. */
export const newBookingCode = (): string =>
	`KR-${Array.from({ length }, () => signs[randomInt(signs.length)]).join('')}`;

/** A reference as somebody types it: capitals, spaces and a missing KR- do not matter. */
export function bookingCodeOf(typed: string): string {
	const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return `KR-${bare.startsWith('KR') && bare.length > length ? bare.slice(2) : bare}`;
}
