import type { ImportedRule } from '#modules/circulation/index.server.ts';
import type { IncomingRow } from './incoming-row.ts';

/** A loan rule; the member category by its id in the source. */
export type IncomingRule = IncomingRow & {
	memberCategoryRef: string | null;
	rule: Omit<ImportedRule, 'memberCategoryId'>;
};

/** A day on which the whole library is closed. */
export type IncomingClosedDay = IncomingRow & { day: string; name: string };

/** A reader who waits for a title. */
export type IncomingHold = IncomingRow & {
	copyRef: string;
	memberRef: string;
	placedAt: Date;
	/** Last day on which the reader still wants it. */
	until: string;
};
