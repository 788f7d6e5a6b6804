import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatTime, type Locale } from '#platform/i18n/index.ts';
import { LIST_DAYS } from '../../../offline/local-list/local-list.ts';
import type { KeptList } from './desk-store.ts';

export type ListFacts = {
	members: number;
	copies: number;
	/** Cards that something bars. */
	barred: number;
	/** "07.30", with its day when it is not of today. */ time: string;
};

const hour = 3_600_000;
const ageOf = ({ clockAhead, list }: KeptList, now: number) => now - clockAhead - Date.parse(list.takenAt);

/** Younger than an hour: not worth fetching again. `now` is the device's, in milliseconds since 1970. */
export const isFresh = (kept: KeptList, now: number): boolean => ageOf(kept, now) < hour;

/** A list older than two weeks is wiped: members, rules and due dates have changed. */
export const isUsable = (kept: KeptList, now: number): boolean => ageOf(kept, now) < LIST_DAYS * 24 * hour;

/** What a list holds, for the line that says so. */
export function listFacts(kept: KeptList, now: number, locale: Locale): ListFacts {
	const { members, copies, takenAt } = kept.list;
	const instant = new Date(takenAt);
	const day = dayOfInstant(instant);
	const isToday = day === dayOfInstant(new Date(now - kept.clockAhead));
	const time = formatTime(instant, locale);
	return {
		members: members.length,
		copies: copies.length,
		barred: members.filter(([, , , , , bars]) => bars.length > 0).length,
		time: isToday ? time : `${formatDate(day, locale, 'short')}, ${time}`
	};
}
