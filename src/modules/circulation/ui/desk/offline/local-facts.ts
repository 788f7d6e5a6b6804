import type { Locale } from '#platform/i18n/index.ts';
import type { DeskSession } from '../../../desk/desk-reply.ts';
import type { ListLookup } from './list-lookup.ts';
import type { StoredAct } from './stored-act.ts';

/** A copy that is lent or returned only when it is scanned once more. */
export type Confirm = { card: string; code: string; what: 'loan' | 'return' };

/** What the desk knows at the turn of a scan. */
export type LocalFacts = {
	session: DeskSession | null;
	/** Null when this device has no list. */
	list: ListLookup | null;
	/** "07.30"; null without a list. */
	listTime: string | null;
	/** What waits to be sent. */
	pending: readonly StoredAct[];
	confirm: Confirm | null;
	/** The library's day and time of this scan: "2026-11-24", "14.31.22". */
	day: string;
	time: string;
	locale: Locale;
};
