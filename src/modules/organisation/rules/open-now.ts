import { addDays } from '#platform/clock/plain-date.ts';
import type { DayHours } from './opening.ts';

/** What a reader at the door asks. Times are "HH:MM" on the library's clock, days ISO. */
export type OpenState =
	| { state: 'open'; until: string }
	| { state: 'closing-soon'; until: string; minutes: number }
	| { state: 'opens-today'; at: string }
	| { state: 'closed'; reason: string | null; opensOn: string | null; at: string | null };

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const soon = 45;
const searchedDays = 60;

/** Whether a place is open at a minute of a day, and if not, when it opens next (within two months). */
export function openState(day: string, time: string, hoursOn: (day: string) => DayHours): OpenState {
	const today = hoursOn(day);
	const now = minutesOf(time);
	if (today.open) {
		const left = minutesOf(today.closes) - now;
		if (now < minutesOf(today.opens)) return { state: 'opens-today', at: today.opens };
		if (left > soon) return { state: 'open', until: today.closes };
		if (left > 0) return { state: 'closing-soon', until: today.closes, minutes: left };
	}
	const reason = today.open ? null : today.name;
	for (let ahead = 1; ahead <= searchedDays; ahead++) {
		const next = hoursOn(addDays(day, ahead));
		if (next.open) return { state: 'closed', reason, opensOn: addDays(day, ahead), at: next.opens };
	}
	return { state: 'closed', reason, opensOn: null, at: null };
}
