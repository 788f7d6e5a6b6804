import { fingerprint } from '../../rules/fingerprint.ts';
import type { IncomingRow } from '../../rules/incoming-row.ts';
import { storable } from '../../rules/storable.ts';

/** Facts without those that say nothing. */
export function known(facts: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== false)
	);
}

/** Puts a row together: cleaned, and with a fingerprint of everything the source says of it. */
export function incomingRow<Facts extends object>(
	source: string,
	legacyId: string,
	facts: Facts & { kept: Record<string, unknown> }
): Facts & IncomingRow {
	const clean = storable(facts);
	return { ...clean, source, row: legacyId, legacyId, hash: fingerprint(clean) };
}
