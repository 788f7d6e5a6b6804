import type { Reason } from '#platform/decision/decision.ts';
import type { OfflineKind } from './rules/offline-kinds.ts';

export type OfflineAct = {
	/** The device's own, never used for anything else. */
	key: string;
	kind: OfflineKind;
	/** By the device's clock. */
	at: Date;
	card?: string | undefined;
	copy: string;
	/** Why it was lent although the list of the device barred it. */
	reason?: string | undefined;
	/** A return: the day of the library on which it came back, when that was before it was scanned. */
	on?: string | undefined;
	/** The key of a request of the desk or the API that was sent for the same act and whose answer did not come. */
	sentAs?: string | undefined;
};

/** `done`: as at the desk. `look`: written, and somebody should look. `left`: nothing could be written. */
export type OfflineState = 'done' | 'look' | 'left';

export type OfflineResult = {
	key: string;
	state: OfflineState;
	kind: OfflineKind;
	copy: string;
	title: string | null;
	card: string | null;
	/** Public id of the loan that began or ended. */
	loan: string | null;
	due: string | null;
	reasons: Reason[];
};
