import { addDays, daysBetween } from '#platform/clock/plain-date.ts';
import type { Calendar } from './due-date.ts';
import type { PolicyFields } from './policy.ts';
import type { LateStep, SuspensionMode } from './sanction-kinds.ts';

/** How the length of a suspension came about, kept with it. */
export type SuspensionCount = {
	lateOpenDays: number;
	graceDays: number;
	mode: Exclude<SuspensionMode, 'off'>;
	daysPerStep: number;
	per: LateStep;
	cap: number;
	days: number;
};

type SuspensionPolicy = Pick<
	PolicyFields,
	'graceDays' | 'suspensionMode' | 'suspensionDays' | 'suspensionPer' | 'suspensionCap'
>;

// A book that comes back after decades is counted no further: every cap has long been reached.
const longestCounted = 3660;

/**
 * Open days after the due date up to and including the day of the return; 0 when it came in time. A day on which the
 * library was closed could not be used to bring the book back.
 */
export function lateOpenDays(dueOn: string, returnedOn: string, calendar: Calendar): number {
	const last = Math.min(daysBetween(dueOn, returnedOn), longestCounted);
	let open = 0;
	for (let after = 1; after <= last; after++) if (calendar(addDays(dueOn, after)).open) open++;
	return open;
}

/** Late steps: each open day, or each begun week of seven open days. */
export const lateStepsOf = (days: number, per: LateStep): number =>
	Math.max(0, per === 'week' ? Math.ceil(days / 7) : days);

/**
 * How long a late return puts off borrowing; null when it does not. Days of grace are taken off first, so that a book
 * within the grace costs nothing and one past it only its days after.
 */
export function suspensionFor(lateDays: number, policy: SuspensionPolicy): SuspensionCount | null {
	const { suspensionMode: mode, suspensionDays, suspensionPer, suspensionCap, graceDays } = policy;
	if (mode === 'off') return null;
	const steps = lateStepsOf(lateDays - graceDays, suspensionPer);
	const weight = mode === 'growing' ? (steps * (steps + 1)) / 2 : steps;
	const days = Math.min(weight * suspensionDays, suspensionCap);
	if (days <= 0) return null;
	return {
		lateOpenDays: lateDays,
		graceDays,
		mode,
		daysPerStep: suspensionDays,
		per: suspensionPer,
		cap: suspensionCap,
		days
	};
}

/** The last day without loans: the day of the return is the first of them. */
export const suspendedUntil = (startsOn: string, count: Pick<SuspensionCount, 'days'>): string =>
	addDays(startsOn, count.days - 1);
