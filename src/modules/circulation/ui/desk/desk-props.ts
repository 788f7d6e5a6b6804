import type { Snippet } from 'svelte';
import type { Locale } from '#platform/i18n/index.ts';
import type { DeskSession } from '../../desk/desk-reply.ts';
import type { DeskState } from './desk-state.ts';
import type { OfflineKit } from './offline/create-desk-offline.svelte.ts';

/** What the page tells the desk before the first scan. */
export interface DeskProps {
	/** What the server made of a scan that came before the script was alive, or an empty desk. */
	start: DeskState;
	/** Key of a post without the script. */
	postKey: string;
	/** Where scans are sent, where members are looked for, where one signs in. */
	scanUrl: string;
	findUrl: string | null;
	signInHref: string;
	/** Otomatis is for those who may lend. */
	canLend: boolean;
	/** May count what is read on site; may say that a book is lost or damaged. */
	canRead: boolean;
	canHarm: boolean;
	/** What stands on paper. */
	library: string;
	/** What a receipt shows of the way to one's loans. */
	renewalQr: { width: number; height: number; path: string };
	/** The server's time when the page was made, in milliseconds since 1970. */
	serverNow: number;
	/** How it goes on without network; null: it waits. */
	offlineKit: OfflineKit | null;
	/** What the page adds to the session of a school: its group of today. */
	ofInstitution?: Snippet<[DeskSession]>;
	locale: Locale;
}
