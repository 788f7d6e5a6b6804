import { randomInt } from 'node:crypto';

/** Signs that cannot be confused when they are read from paper or aloud. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 10;

/** A new code of a letter, "7F3KQ2MXRA": fifty random bits, so that nobody finds another's letter by trying. */
export const newLetterCode = (): string =>
	Array.from({ length }, () => signs[randomInt(signs.length)]).join('');

/**
 * A code as somebody types it from paper: small letters, spaces and dashes do not matter. Null for what can be no code,
 * so that nothing is looked up for it.
 */
export function letterCodeOf(typed: string): string | null {
	const bare = typed.toUpperCase().replace(/[\s-]/g, '');
	return bare.length === length && [...bare].every((sign) => signs.includes(sign)) ? bare : null;
}
