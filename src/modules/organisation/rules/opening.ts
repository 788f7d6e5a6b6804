import { isoWeekday } from '#platform/clock/plain-date.ts';

/** A row of the opening hours; times as "09:00:00" or "09:00", none when the branch is closed on that weekday. */
export type HoursRow = {
	weekday: number;
	opens: string | null;
	closes: string | null;
	season: string | null;
	validFrom: string | null;
	validTo: string | null;
};

export type DayHours =
	| { open: true; opens: string; closes: string; season: string | null }
	| { open: false; reason: 'closed-day' | 'weekly'; name: string | null };

const hhmm = (time: string) => time.slice(0, 5);

/**
 * The hours of one day: a closed day beats everything; a season (Ramadan) that covers the day replaces the ordinary
 * row of its weekday; no row at all means closed every such weekday.
 */
export function hoursOn(
	day: string,
	rows: readonly HoursRow[],
	closed: ReadonlyMap<string, string>
): DayHours {
	const holiday = closed.get(day);
	if (holiday !== undefined) return { open: false, reason: 'closed-day', name: holiday };
	const weekday = isoWeekday(day);
	const ofWeekday = rows.filter((row) => row.weekday === weekday);
	const covers = (row: HoursRow) =>
		row.validFrom !== null && row.validFrom <= day && (row.validTo === null || row.validTo >= day);
	const row = ofWeekday.find(covers) ?? ofWeekday.find((candidate) => candidate.validFrom === null);
	if (!row || row.opens === null || row.closes === null) return { open: false, reason: 'weekly', name: null };
	return { open: true, opens: hhmm(row.opens), closes: hhmm(row.closes), season: row.season };
}
