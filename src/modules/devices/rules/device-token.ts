import { createHash, randomBytes } from 'node:crypto';

/** The secret in a device's cookie: 256 random bits. */
export const newDeviceToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. It is random, so a plain hash tells nothing. */
export const hashOfDeviceToken = (token: string): string => createHash('sha256').update(token).digest('hex');
