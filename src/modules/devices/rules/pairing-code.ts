import { randomInt } from 'node:crypto';

/** Capitals and digits that cannot be confused on a screen across a room. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 6;

/** So long a code on a kiosk can be confirmed. */
export const pairingMinutes = 15;

export const newPairingCode = (): string =>
	Array.from({ length }, () => signs[randomInt(signs.length)]).join('');

/** A code as staff type it: small letters, spaces and hyphens do not matter. */
export const pairingCodeOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** As it is shown: "K7F 3Q2". */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
