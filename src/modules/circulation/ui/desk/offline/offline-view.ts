import type { ListFacts } from './list-age.ts';
import type { SyncResult } from './tell-server.ts';

/** Why what waits is not told although the server answers. */
export type TellTrouble = { kind: 'signed-out' } | { kind: 'refused'; say: string } | { kind: 'failed' };

export type OfflineView = {
	/** The server is not there, or has not been told everything. */
	isAway: boolean;
	pending: number;
	list: ListFacts | null;
	isPreparing: boolean;
	/** The list did not come, or the browser keeps nothing. */
	notice: 'not-fetched' | 'not-kept' | null;
	trouble: TellTrouble | null;
	/** What was told since the network went away. */
	told: { n: number; look: number } | null;
};

export const quietView: OfflineView = {
	isAway: false,
	pending: 0,
	list: null,
	isPreparing: false,
	notice: null,
	trouble: null,
	told: null
};

/** What was told before, and these results with it. */
export function counted(before: OfflineView['told'], results: readonly SyncResult[]): OfflineView['told'] {
	if (results.length === 0) return before;
	const look = results.filter(({ state }) => state !== 'done').length;
	return { n: (before?.n ?? 0) + results.length, look: (before?.look ?? 0) + look };
}
