import { createHash, randomBytes } from 'node:crypto';

/** A new token for a program: 256 random bits. The beginning makes it findable where it does not belong. */
export const makeApiToken = (): string => `suluah_${randomBytes(32).toString('base64url')}`;

/** What is kept of a token. It is random, so a plain hash tells nothing about it. */
export const hashOfApiToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The token in an Authorization header, null for none or another scheme.
 *
 * @example bearerIn('Bearer suluah_…')
 */
export function bearerIn(authorization: string | null): string | null {
	return /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
