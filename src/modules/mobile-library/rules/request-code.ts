import { randomInt } from 'node:crypto';

/** Signs that cannot be confused when they are read aloud. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 8;

/** A new reference of a request, "MS-7F3KQ2MX": forty random bits, so that nobody finds another's status page. */
export const newRequestCode = (): string =>
	`MS-${Array.from({ length }, () => signs[randomInt(signs.length)]).join('')}`;

/** A reference as somebody types it: capitals, spaces and a missing MS- do not matter. */
export function requestCodeOf(typed: string): string {
	const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return `MS-${bare.startsWith('MS') && bare.length > length ? bare.slice(2) : bare}`;
}
