import type { SettingSource } from '#platform/decision/decision.ts';

/** What the loan policy says about a reader's holds. */
export type HoldPolicy = {
	/** Holds at a time; 0 is none at all. */
	maxHolds: number;
	/** Open days that a ready hold waits; 0 is only the day itself. */
	holdShelfDays: number;
	/** Days for which this reader would borrow. */
	loanDays: number;
	sources: Record<'maxHolds' | 'holdShelfDays', SettingSource>;
};
