import type { Reason } from '#platform/decision/decision.ts';
import { addDays } from '#platform/clock/plain-date.ts';
import type { ResolvedPolicy } from './policy.ts';

/** Whether a place serves readers on a day, and if not, why ("libur" name or the weekly closing). */
export type OpenDay = { open: true } | { open: false; name: string };
export type Calendar = (day: string) => OpenDay;

export type DueCode = 'due.by-days' | 'due.fixed' | 'due.moved-past-closed-day';
export type DueDate = { dueOn: string; why: Reason<DueCode>[] };

// Longer than any closing we know; past it the date stands as counted.
const longestClosing = 92;

/**
 * A due date is a calendar fact: so many days after `from`, and if the library is closed then, the next open day
 * (a reader must be able to bring the book back). Dates are ISO days in the library's time zone.
 */
export function dueDate(from: string, days: number, calendar: Calendar): DueDate {
	const counted = addDays(from, days);
	return openDayFrom(counted, calendar, { code: 'due.by-days', facts: { from, days, counted } });
}

/** The day that the policy has fixed for every loan, moved past closed days like any other. */
export const fixedDueDate = (day: string, calendar: Calendar): DueDate =>
	openDayFrom(day, calendar, { code: 'due.fixed', facts: { day } });

/** When a loan made on a day ends: on the fixed day if the policy names one, otherwise after its days. */
export function loanDueDate(
	from: string,
	policy: Pick<ResolvedPolicy, 'loanDays' | 'fixedDueOn' | 'sources'>,
	calendar: Calendar
): DueDate {
	const due =
		policy.fixedDueOn === null
			? dueDate(from, policy.loanDays, calendar)
			: fixedDueDate(policy.fixedDueOn, calendar);
	const setting = policy.fixedDueOn === null ? policy.sources.loanDays : policy.sources.fixedDueOn;
	return { ...due, why: due.why.map((reason) => ({ ...reason, setting })) };
}

/** The first open day from a day on. */
export const nextOpenDay = (day: string, calendar: Calendar): string =>
	openDayFrom(day, calendar, { code: 'due.fixed', facts: { day } }).dueOn;

function openDayFrom(counted: string, calendar: Calendar, reason: Reason<DueCode>): DueDate {
	const why: DueDate['why'] = [reason];
	for (let moved = 0; moved <= longestClosing; moved++) {
		const day = addDays(counted, moved);
		const state = calendar(day);
		if (state.open) return { dueOn: day, why };
		why.push({ code: 'due.moved-past-closed-day', facts: { day, name: state.name } });
	}
	return { dueOn: counted, why: why.slice(0, 1) };
}
