import { addDays } from '#platform/clock/plain-date.ts';
import type { Calendar } from '../../rules/due-date.ts';

// Longer than any closing we know; past it the days are counted as if open.
const longestClosing = 92;

/**
 * The last day on which a ready hold can be collected: so many open days of the pick-up place after the day it became
 * ready (the library gives three). With 0 days, the day itself or the next open one.
 */
export function readyUntil(readyOn: string, openDays: number, calendar: Calendar): string {
	let day = openDays === 0 ? nextOpen(readyOn, calendar) : readyOn;
	for (let counted = 0; counted < openDays; counted++) day = nextOpen(addDays(day, 1), calendar);
	return day;
}

function nextOpen(from: string, calendar: Calendar): string {
	for (let ahead = 0; ahead <= longestClosing; ahead++) {
		const day = addDays(from, ahead);
		if (calendar(day).open) return day;
	}
	return from;
}
