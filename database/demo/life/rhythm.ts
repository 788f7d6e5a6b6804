import { addDays, isoWeekday } from '#platform/clock/index.ts';
import { demoBranches, demoHoursOn } from '../places.ts';
import type { DemoBranchCode, DemoHours } from '../types.ts';
import { minuteOf, type Moment } from './moment.ts';
import type { Random } from './random.ts';

/** A year, and the three weeks in which the shelves of an opening library begin to empty. */
export const firstDayOf = (asOf: string) => addDays(asOf, -386);

/** January … December: examinations, harvests and holidays show in every guest book. */
const months = [0.95, 1.05, 1, 1, 1.1, 0.85, 0.95, 1.05, 1.15, 1.1, 1.1, 0.8];

/** Monday … Sunday. */
const weekdays = [0.9, 0.95, 0.95, 1, 0.8, 1.3, 1.25];

/** School is in term between these days of the year. */
const terms = [
	['01-05', '06-19'],
	['07-13', '12-18']
] as const;

export const isSchoolDay = (day: string) =>
	isoWeekday(day) <= 6 && terms.some(([from, to]) => from <= day.slice(5) && day.slice(5) <= to);

const branches = new Map(demoBranches.map((branch) => [branch.code, branch]));
const anyHours: DemoHours = { weekday: 1, opens: '09:00', closes: '16:00' };

/** The hours of a day; ordinary office hours where the calendar given to the generator opens a day ours does not. */
export function hoursOf(code: DemoBranchCode, day: string): { opens: number; closes: number } {
	const branch = branches.get(code);
	const { opens, closes } = (branch && demoHoursOn(branch, day)) ?? anyHours;
	return { opens: minuteOf(opens), closes: minuteOf(closes) };
}

const seasons = demoBranches.flatMap((branch) =>
	branch.seasons.map(({ from, to }) => ({ from, to, feastUntil: addDays(to, 6) }))
);

/** How busy a day is; 1 is an ordinary one. Ramadan is calmer, and in the week after it almost everybody travels. */
export function busyness(day: string): number {
	const inSeason = seasons.some(({ from, to }) => from <= day && day <= to);
	const feast = seasons.some(({ to, feastUntil }) => to < day && day <= feastUntil);
	const month = months[Number(day.slice(5, 7)) - 1] ?? 1;
	const weekday = weekdays[isoWeekday(day) - 1] ?? 1;
	return month * weekday * (inSeason ? 0.75 : 1) * (feast ? 0.2 : 1);
}

/** How many come in each hour from 8 to 20: pupils after school, others before noon and after work. */
const pupilHours = [0, 0.5, 0.7, 0.6, 0.8, 2, 3, 3, 2.4, 1, 0.6, 1, 0.6];
const otherHours = [1, 2.2, 3, 2.4, 1, 1.4, 1.8, 1.8, 1.6, 0.8, 0.5, 1.2, 1];
const freeDayHours = [0.6, 2, 3, 2.6, 1.2, 1.6, 2.4, 2.6, 2, 0.8, 0.5, 0.9, 0.6];

/** When somebody walks in: by the hour, and at least half an hour before closing. */
export function timeOfVisit(
	code: DemoBranchCode,
	day: string,
	visitor: 'pupil' | 'other',
	random: Random
): Moment {
	const { opens, closes } = hoursOf(code, day);
	const freeDay = isoWeekday(day) >= 6 || !isSchoolDay(day);
	const curve = freeDay ? freeDayHours : visitor === 'pupil' ? pupilHours : otherHours;
	const open = curve
		.map((_, index) => index)
		.filter((index) => (index + 9) * 60 > opens && (index + 8) * 60 < closes - 30);
	const index = random.weighted(open, (one) => curve[one] ?? 0) ?? 1;
	const minute = (index + 8) * 60 + random.between(0, 59);
	return { day, minute: Math.min(Math.max(minute, opens), closes - 30) };
}
