import { addDays, daysBetween, isoWeekday } from '#platform/clock/index.ts';

/** What can become of a day of the pattern. */
export const exceptionKinds = ['cancelled', 'moved'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** The days of a route: some weekdays of each, or every second, third … week. */
export type TripPattern = {
	/** ISO: 1 Monday … 7 Sunday. */
	weekdays: readonly number[];
	everyWeeks: number;
	firstDay: string;
	lastDay: string | null;
};

export type TripException = { day: string; kind: ExceptionKind; toDay: string | null; reason: string };

/**
 * A day of a route: driven (moved here from `movedFrom`, when that is told), or not: cancelled or moved by somebody, or a
 * closed day of the library.
 */
export type TripDay = {
	day: string;
	state: 'runs' | 'cancelled' | 'moved' | 'closed';
	/** Where a moved day went. */
	toDay: string | null;
	movedFrom: string | null;
	/** What readers are told about a day that is not as the pattern says. */
	reason: string | null;
};

const mondayOf = (day: string) => addDays(day, 1 - isoWeekday(day));

/** Whether the pattern alone says that the car drives on a day. Weeks are counted from the one of the first day. */
export function isPatternDay(pattern: TripPattern, day: string): boolean {
	const { weekdays, everyWeeks, firstDay, lastDay } = pattern;
	if (day < firstDay || (lastDay !== null && day > lastDay)) return false;
	if (!weekdays.includes(isoWeekday(day))) return false;
	const weeks = daysBetween(mondayOf(firstDay), mondayOf(day)) / 7;
	return weeks % everyWeeks === 0;
}

type Asked = {
	pattern: TripPattern;
	exceptions: readonly TripException[];
	/** Why the library is closed on a day; null when it is not. */
	closedOn: (day: string) => string | null;
	from: string;
	to: string;
};

/**
 * All days of a route in a period, in order, each once: those of the pattern with what became of them, and those to
 * which others were moved. Whoever moves a trip to a closed day means it.
 */
export function tripDays({ pattern, exceptions, closedOn, from, to }: Asked): TripDay[] {
	const changed = new Map(exceptions.map((one) => [one.day, one]));
	const movedTo = new Map(
		exceptions.flatMap((one) =>
			one.toDay !== null && isPatternDay(pattern, one.day) ? [[one.toDay, one]] : []
		)
	);
	const days: TripDay[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		const moved = movedTo.get(day);
		if (moved) {
			days.push({ day, state: 'runs', toDay: null, movedFrom: moved.day, reason: moved.reason });
			continue;
		}
		if (!isPatternDay(pattern, day)) continue;
		const plain = { day, toDay: null, movedFrom: null };
		const exception = changed.get(day);
		const closed = closedOn(day);
		if (exception)
			days.push({ ...plain, state: exception.kind, toDay: exception.toDay, reason: exception.reason });
		else if (closed !== null) days.push({ ...plain, state: 'closed', reason: closed });
		else days.push({ ...plain, state: 'runs', reason: null });
	}
	return days;
}
