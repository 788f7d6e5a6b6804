import { problemsOfWeek, type Week } from '#modules/organisation/index.ts';
import { knownPlaces, weeksOfBranch } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDayRange, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { sayCalendarProblem } from './closing-form.server.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7];

const weekdayNames = (locale: Locale) => {
	const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	return numbers.map((weekday) => names.format(new Date(Date.UTC(1970, 0, 4 + weekday))));
};

/** "9", "09.00", "9:30" as "09:30"; undefined when it is no time, '' when nothing was typed. */
export function readTime(typed: string): string | undefined {
	const text = typed.trim();
	if (text === '') return '';
	const [, hour, minute] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
	if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return undefined;
	return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

const isDay = (typed: string) => {
	const date = new Date(`${typed}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === typed;
};

/** The weeks of a branch as the boxes of their forms; undefined when there is no such branch. */
export async function hoursPage(app: App, code: string, locale: Locale) {
	const { branches } = await knownPlaces(app.db);
	const branch = branches.find((row) => row.code === code);
	if (!branch) return undefined;
	const today = dayOfInstant(app.clock.now());
	const weeks = await weeksOfBranch(app.db, branch.id);
	return {
		branch: { id: branch.id, name: branch.name },
		weekdays: weekdayNames(locale),
		weeks: weeks
			.filter((week) => week.validTo === null || week.validTo >= today)
			.map((week) => ({
				key: week.validFrom ?? '',
				season: week.season ?? '',
				dates:
					week.validFrom === null
						? null
						: formatDayRange(week.validFrom, week.validTo ?? week.validFrom, locale),
				validFrom: week.validFrom ?? '',
				validTo: week.validTo ?? '',
				days: week.days.map((hours) => ({ opens: hours?.opens ?? '', closes: hours?.closes ?? '' }))
			}))
	};
}

export type TypedWeek = {
	/** First day of the season that is changed, '' for the ordinary week, 'baru' for a new season. */
	key: string;
	season: string;
	validFrom: string;
	validTo: string;
	days: { opens: string; closes: string }[];
};

type ReadWeek =
	| { typed: TypedWeek; week: Week; replaced: string | null }
	| { typed: TypedWeek; problems: { field: string; text: string }[] };

/** Reads the form of a week and checks it against the branch's other seasons. */
export async function readWeek(
	app: App,
	branchId: string,
	form: FormData,
	locale: Locale
): Promise<ReadWeek> {
	const said = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim().slice(0, 80) : '';
	};
	const typed: TypedWeek = {
		key: said('key'),
		season: said('season'),
		validFrom: said('validFrom'),
		validTo: said('validTo'),
		days: numbers.map((weekday) => ({ opens: said(`buka-${weekday}`), closes: said(`tutup-${weekday}`) }))
	};
	const isSeason = typed.key !== '';
	const days = typed.days.map(({ opens, closes }) => ({ opens: readTime(opens), closes: readTime(closes) }));
	const problems = days.flatMap(({ opens, closes }, index) =>
		opens === undefined || closes === undefined ? [{ field: `buka-${index + 1}`, code: 'time.wrong' }] : []
	);
	for (const name of isSeason ? (['validFrom', 'validTo'] as const) : [])
		if (!isDay(typed[name])) problems.push({ field: name, code: 'day.wrong' });
	const times = days.map(({ opens, closes }) => ({ opens: opens ?? '', closes: closes ?? '' }));
	const dates = {
		season: isSeason ? typed.season : null,
		validFrom: isSeason ? typed.validFrom : null,
		validTo: isSeason ? typed.validTo : null
	};
	if (problems.length === 0) {
		const others = (await weeksOfBranch(app.db, branchId)).filter((week) => week.validFrom !== typed.key);
		problems.push(...problemsOfWeek({ ...dates, days: times }, others));
	}
	if (problems.length > 0)
		return { typed, problems: problems.map(({ field, code }) => sayCalendarProblem(field, code, locale)) };
	return {
		typed,
		week: { ...dates, days: times.map((hours) => (hours.opens === '' ? null : hours)) },
		replaced: isSeason && typed.key !== 'baru' ? typed.key : null
	};
}
