import * as v from 'valibot';
import { isMaterialType } from '#modules/catalogue/index.ts';
import {
	lateSteps,
	policyFields,
	suspensionModes,
	type PolicyField,
	type PolicyRow
} from '#modules/circulation/index.ts';
import * as words from '#modules/circulation/policies/messages.ts';
import type { RuleInput, RuleRefusal } from '#modules/circulation/index.server.ts';
import { t, type Locale, type Message } from '#platform/i18n/index.ts';

/** The highest number each field takes; the rest of the fields are dates and choices. */
export const mostOf = {
	loanDays: 3650,
	maxLoans: 999,
	maxLoansOfKind: 999,
	maxRenewals: 99,
	renewalDays: 3650,
	maxHolds: 999,
	holdShelfDays: 365,
	recallDays: 365,
	recallKeepDays: 365,
	refuseAtOverdue: 999,
	refuseAtUnpaid: 100_000_000,
	graceDays: 365,
	suspensionDays: 365,
	suspensionCap: 3650,
	fineAmount: 10_000_000,
	fineCap: 100_000_000
} as const satisfies Partial<Record<PolicyField, number>>;

const text = v.pipe(v.optional(v.string(), ''), v.trim());

const optionalText = (most: number) =>
	v.pipe(
		text,
		v.maxLength(most, 'text.long'),
		v.transform((typed) => typed || null)
	);

/** "3.000" and "3000" are three thousand; an empty box says nothing. */
const optionalNumber = (most: number) =>
	v.pipe(
		text,
		v.transform((typed) => typed.replace(/^Rp\s*/i, '').replace(/(?<=\d)\.(?=\d{3}(\D|$))/g, '')),
		v.check((typed) => typed === '' || (/^\d{1,9}$/.test(typed) && Number(typed) <= most), 'number.wrong'),
		v.transform((typed) => (typed === '' ? null : Number(typed)))
	);

const isDay = (typed: string) => {
	const date = new Date(`${typed}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === typed;
};

const optionalDay = v.pipe(
	text,
	v.check((typed) => typed === '' || isDay(typed), 'date.wrong'),
	v.transform((typed) => typed || null)
);

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a part of an address can be the key of a stored row. */
export const isKey = (text: string) => uuidPattern.test(text);

const optionalKey = v.pipe(
	text,
	v.check((typed) => typed === '' || isKey(typed), 'choice.unknown'),
	v.transform((typed) => typed || null)
);

const optionalChoice = <const C extends readonly string[]>(choices: C) =>
	v.pipe(
		text,
		v.picklist(['', ...choices], 'choice.unknown'),
		v.transform((typed) => choices.find((choice): choice is C[number] => choice === typed) ?? null)
	);

const optionalYesNo = v.pipe(
	text,
	v.picklist(['', 'ya', 'tidak'], 'choice.unknown'),
	v.transform((typed) => (typed === '' ? null : typed === 'ya'))
);

const weekdays = v.pipe(
	text,
	v.transform((typed) =>
		[1, 2, 3, 4, 5, 6, 7].filter((weekday) => typed.split(',').includes(String(weekday)))
	),
	v.transform((days) => (days.length === 0 || days.length === 7 ? null : days))
);

const ruleFields = v.object({
	weekdays,
	season: optionalText(80),
	validFrom: optionalDay,
	validTo: optionalDay,
	branchId: optionalKey,
	memberCategoryId: optionalKey,
	copyCategoryId: optionalKey,
	materialType: v.pipe(
		text,
		v.check((typed) => typed === '' || isMaterialType(typed), 'choice.unknown'),
		v.transform((typed) => typed || null)
	),
	loanDays: optionalNumber(mostOf.loanDays),
	fixedDueOn: optionalDay,
	maxLoans: optionalNumber(mostOf.maxLoans),
	maxLoansOfKind: optionalNumber(mostOf.maxLoansOfKind),
	maxRenewals: optionalNumber(mostOf.maxRenewals),
	renewalDays: optionalNumber(mostOf.renewalDays),
	maxHolds: optionalNumber(mostOf.maxHolds),
	holdShelfDays: optionalNumber(mostOf.holdShelfDays),
	recallDays: optionalNumber(mostOf.recallDays),
	recallKeepDays: optionalNumber(mostOf.recallKeepDays),
	refuseAtOverdue: optionalNumber(mostOf.refuseAtOverdue),
	refuseAtUnpaid: optionalNumber(mostOf.refuseAtUnpaid),
	loanable: optionalYesNo,
	graceDays: optionalNumber(mostOf.graceDays),
	suspensionMode: optionalChoice(suspensionModes),
	suspensionDays: optionalNumber(mostOf.suspensionDays),
	suspensionPer: optionalChoice(lateSteps),
	suspensionCap: optionalNumber(mostOf.suspensionCap),
	fineOn: optionalYesNo,
	fineAmount: optionalNumber(mostOf.fineAmount),
	finePer: optionalChoice(lateSteps),
	fineCap: optionalNumber(mostOf.fineCap),
	note: optionalText(300)
}) satisfies v.GenericSchema<unknown, RuleInput>;

const areInOrder = (rule: RuleInput) =>
	rule.validFrom === null || rule.validTo === null || rule.validFrom <= rule.validTo;
const hasKind = (rule: RuleInput) =>
	rule.maxLoansOfKind === null || rule.copyCategoryId !== null || rule.materialType !== null;
const saysSomething = (rule: RuleInput) => policyFields.some((field) => rule[field] !== null);

/** The form of a rule; the messages of its issues are codes of circulation/policies/messages.ts. */
export const ruleForm = v.pipe(
	ruleFields,
	v.forward(v.check(areInOrder, 'dates.backwards'), ['validTo']),
	v.forward(v.check(hasKind, 'kind.missing'), ['maxLoansOfKind']),
	v.forward(v.check(saysSomething, 'rule.says-nothing'), ['loanDays'])
);

/** What was typed; the ticked weekdays become one value. */
export function ruleText(form: FormData): Record<string, string> {
	const typed = Object.fromEntries(
		[...form].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
	);
	return { ...typed, weekdays: form.getAll('weekdays').join(',') };
}

const written = (value: PolicyRow[keyof PolicyRow] | undefined) => {
	if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
	return value === null || value === undefined ? '' : String(value);
};

/** A stored rule as the form shows it. */
export function ruleFieldsOf(rule: PolicyRow & { season: string | null; note: string | null }) {
	const fields = Object.entries(rule).map(([name, value]) => [name, written(value)] as const);
	return Object.fromEntries(fields);
}

const labels: Record<string, Message> = { ...words.fieldLabels, ...words.scopeLabels, note: words.ruleNote };
const numbers: Record<string, number> = mostOf;
const problems: Record<string, Message<{ label: string; most: number }>> = words.ruleProblems;

function sayProblem(field: string, code: string, locale: Locale) {
	const label = labels[field];
	const problem = problems[code];
	const facts = { label: label ? t(label, locale) : field, most: numbers[field] ?? 0 };
	return { field, text: problem ? t(problem, locale, facts) : code };
}

/** What is wrong with a form that was refused, beside which box. */
export const sayRuleIssues = (issues: readonly v.BaseIssue<unknown>[], locale: Locale) =>
	issues.map((issue) => sayProblem(v.getDotPath(issue) ?? '', issue.message, locale));

/** Why a rule could not be saved. */
export const sayRuleRefusal = (code: RuleRefusal, locale: Locale) => [sayProblem('', code, locale)];
