import type { CopyStatus } from '#modules/catalogue/index.ts';
import type { Reason } from '#platform/decision/decision.ts';

export type ReadingFacts = { status: CopyStatus; onLoan: { card: string | null; dueOn: string } | null };

export type ReadingCode = 'reading.on-loan' | 'reading.not-usable';

/** Nobody can have read what has left the collection or has not come to it yet. */
const elsewhere: readonly CopyStatus[] = ['weeded', 'processing'];

/** States that being read puts right: it was here all the time, so it goes back to its shelf. */
const settledByReading: readonly CopyStatus[] = ['in-house', 'unknown'];

/** Why a copy cannot be counted as read here; null when it can. One that is on loan came back first. */
export function refusalOfReading({ status, onLoan }: ReadingFacts): Reason<ReadingCode> | null {
	if (onLoan) return { code: 'reading.on-loan', facts: { card: onLoan.card, dueOn: onLoan.dueOn } };
	return elsewhere.includes(status) ? { code: 'reading.not-usable', facts: { status } } : null;
}

/** Whether a copy is free again because it was read. */
export const isFreedByReading = (status: CopyStatus): boolean => settledByReading.includes(status);
