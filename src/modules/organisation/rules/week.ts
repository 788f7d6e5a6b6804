import type { HoursRow } from './opening.ts';

export type Hours = { opens: string; closes: string };

/** The hours of a branch, Monday first; null is closed. Without dates it is the ordinary week, with dates a season. */
export type Week = {
	season: string | null;
	validFrom: string | null;
	validTo: string | null;
	days: (Hours | null)[];
};

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The weeks that rows of opening hours make up: the ordinary one first, then the seasons by date. */
export function weeksOf(rows: readonly HoursRow[]): Week[] {
	const starts = new Set(rows.map((row) => row.validFrom));
	const ordinary = [null, ...[...starts].filter((start) => start !== null).sort()];
	return ordinary.map((validFrom) => {
		const own = rows.filter((row) => row.validFrom === validFrom);
		return {
			season: own[0]?.season ?? null,
			validFrom,
			validTo: own[0]?.validTo ?? null,
			days: weekdays.map((weekday) => hoursOf(own.find((row) => row.weekday === weekday)))
		};
	});
}

const hoursOf = (row: HoursRow | undefined): Hours | null =>
	row?.opens && row.closes ? { opens: row.opens.slice(0, 5), closes: row.closes.slice(0, 5) } : null;

export type WeekProblem = {
	/** Field of the form: `buka-3`, `validTo`. */
	field: string;
	code: 'hours.incomplete' | 'hours.backwards' | 'season.no-name' | 'season.backwards' | 'season.overlaps';
};

/** What is wrong with a week as it was typed; `others` are the branch's other seasons. */
export function problemsOfWeek(
	typed: Omit<Week, 'days'> & { days: readonly { opens: string; closes: string }[] },
	others: readonly Week[]
): WeekProblem[] {
	const found: WeekProblem[] = typed.days.flatMap(({ opens, closes }, index): WeekProblem[] => {
		const field = `buka-${index + 1}`;
		if (opens === '' && closes === '') return [];
		if (opens === '' || closes === '') return [{ field, code: 'hours.incomplete' }];
		return closes <= opens ? [{ field, code: 'hours.backwards' }] : [];
	});
	const { validFrom, validTo } = typed;
	if (validFrom === null) return found;
	if (!typed.season) found.push({ field: 'season', code: 'season.no-name' });
	if (validTo === null || validTo < validFrom)
		return [...found, { field: 'validTo', code: 'season.backwards' }];
	const overlaps = others.some(
		(other) =>
			other.validFrom !== null &&
			other.validFrom <= validTo &&
			(other.validTo === null || other.validTo >= validFrom)
	);
	return overlaps ? [...found, { field: 'validFrom', code: 'season.overlaps' }] : found;
}
