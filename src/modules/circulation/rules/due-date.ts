import type { Reason } from '#platform/decision/decision.ts';
import { addDays } from '#platform/clock/plain-date.ts';

/** Whether a place serves readers on a day, and if not, why ("libur" name or the weekly closing). */
export type OpenDay = { open: true } | { open: false; name: string };
export type Calendar = (day: string) => OpenDay;

export type DueDate = { dueOn: string; why: Reason<'due.by-days' | 'due.moved-past-closed-day'>[] };

// Longer than any closing we know; past it the date stands as counted.
const longestClosing = 92;

/**
 * A due date is a calendar fact: so many days after `from`, and if the library is closed then, the next open day
 * (a reader must be able to bring the book back). Dates are ISO days in the library's time zone.
 */
export function dueDate(from: string, days: number, calendar: Calendar): DueDate {
	const counted = addDays(from, days);
	const why: DueDate['why'] = [{ code: 'due.by-days', facts: { from, days, counted } }];
	for (let moved = 0; moved <= longestClosing; moved++) {
		const day = addDays(counted, moved);
		const state = calendar(day);
		if (state.open) return { dueOn: day, why };
		why.push({ code: 'due.moved-past-closed-day', facts: { day, name: state.name } });
	}
	return { dueOn: counted, why: why.slice(0, 1) };
}
