import * as v from 'valibot';
import type { NewClosing } from '#modules/organisation/index.server.ts';
import { calendarProblems } from '#modules/organisation/calendar-messages.ts';
import { daysBetween } from '#platform/clock/index.ts';
import { t, type Locale, type Message } from '#platform/i18n/index.ts';
import { isKey } from './rule-form.server.ts';

const longest = 90;
const text = v.pipe(v.optional(v.string(), ''), v.trim());

const isDay = (typed: string) => {
	const date = new Date(`${typed}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === typed;
};

/** A day as it is typed, ISO; its issue is `day.wrong`. */
export const typedDay = v.pipe(text, v.check(isDay, 'day.wrong'));

const closingFields = v.object({
	firstDay: typedDay,
	lastDay: v.pipe(
		text,
		v.check((typed) => typed === '' || isDay(typed), 'day.wrong')
	),
	reason: v.pipe(text, v.minLength(1, 'reason.missing'), v.maxLength(100, 'reason.long')),
	branchId: v.pipe(
		text,
		v.check((typed) => typed === '' || isKey(typed), 'place.unknown'),
		v.transform((typed) => typed || null)
	)
});

/** The form of a holiday and of a sudden closing; an empty last day is the first one. */
export const closingForm = (kind: NewClosing['kind'], today: string) =>
	v.pipe(
		closingFields,
		v.transform((typed): NewClosing => ({
			...typed,
			kind,
			lastDay: typed.lastDay === '' ? typed.firstDay : typed.lastDay
		})),
		v.forward(
			v.check(({ firstDay }) => firstDay >= today, 'day.past'),
			['firstDay']
		),
		v.forward(
			v.check(({ firstDay, lastDay }) => lastDay >= firstDay, 'days.backwards'),
			['lastDay']
		),
		v.forward(
			v.check(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay) < longest, 'days.many'),
			['lastDay']
		)
	);

const problems: Record<string, Message> = calendarProblems;

export const sayCalendarProblem = (field: string, code: string, locale: Locale) => {
	const problem = problems[code];
	return { field, text: problem ? t(problem, locale) : code };
};

export const sayCalendarIssues = (issues: readonly v.BaseIssue<unknown>[], locale: Locale) =>
	issues.map((issue) => sayCalendarProblem(v.getDotPath(issue) ?? '', issue.message, locale));
