import { createHash } from 'node:crypto';

/** A short fingerprint: equal for equal facts, and of practically no two different ones. */
export function fingerprint(facts: unknown): string {
	return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}
