import { daysBetween } from '#platform/clock/plain-date.ts';

/**
 * By how many days an estimate was wrong: 0 within its interval, negative when the copy came sooner, positive when it
 * came later.
 */
export function estimateError(told: { from: string; until: string }, came: string): number {
	if (came < told.from) return daysBetween(told.from, came);
	if (came > told.until) return daysBetween(told.until, came);
	return 0;
}
