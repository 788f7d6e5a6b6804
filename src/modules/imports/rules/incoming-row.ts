import type { Place } from './notice.ts';

/** What every row of a source has. */
export type IncomingRow = Place & {
	legacyId: string;
	/** Fingerprint of all the source says of the row. */
	hash: string;
	/** What no column of ours holds. */
	kept: Record<string, unknown>;
};
