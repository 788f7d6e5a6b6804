import type { SettingSource } from '#platform/decision/decision.ts';
import { daysBetween, isoWeekday } from '#platform/clock/plain-date.ts';
import {
	policyDefaults,
	policyFields,
	type PolicyDays,
	type PolicyField,
	type PolicyFields,
	type PolicyQuestion,
	type PolicyRow,
	type PolicyScope,
	type ResolvedPolicy
} from './policy.ts';

const isOnDay = (row: PolicyDays, day: string) =>
	(row.weekdays === null || row.weekdays.includes(isoWeekday(day))) &&
	(row.validFrom === null || row.validFrom <= day) &&
	(row.validTo === null || row.validTo >= day);

const applies = (row: PolicyScope & PolicyDays, to: PolicyQuestion) =>
	(row.branchId === null || row.branchId === to.branchId) &&
	(row.memberCategoryId === null || row.memberCategoryId === to.memberCategoryId) &&
	(row.copyCategoryId === null || row.copyCategoryId === to.copyCategoryId) &&
	(row.materialType === null || row.materialType === to.materialType) &&
	isOnDay(row, to.day);

const hasDates = (row: PolicyDays) => row.validFrom !== null || row.validTo !== null;

/** The parts of a row's scope, the heaviest first. */
export const scopeParts = [
	'weekdays',
	'dates',
	'branchId',
	'memberCategoryId',
	'copyCategoryId',
	'materialType'
] as const;
export type ScopePart = (typeof scopeParts)[number];

/** What a row names, the heaviest first; empty for a row that is for everybody on every day. */
export const scopeOf = (row: PolicyScope & PolicyDays): ScopePart[] =>
	scopeParts.filter((part) => (part === 'dates' ? hasDates(row) : row[part] !== null));

/**
 * Calendar (a weekday before a range of dates) outweighs branch, which outweighs member category, which outweighs the
 * copy's kind; a collection category outweighs a material.
 */
const weight = (row: PolicyScope & PolicyDays) =>
	scopeParts.reduce(
		(sum, part, place) => sum + (scopeOf(row).includes(part) ? 2 ** (scopeParts.length - place) : 0),
		0
	);

const everyDay = 7;
const openEnded = 1_000_000;

const lengthOf = (row: PolicyDays) =>
	row.validFrom === null || row.validTo === null ? openEnded : daysBetween(row.validFrom, row.validTo);

/**
 * Heavier rows first. Two rows of one weight are for overlapping days: fewer weekdays, then the shorter range, then the
 * later beginning is the more special case. The id only makes the order the same each time.
 */
function bySpecificity(a: PolicyRow, b: PolicyRow): number {
	return (
		weight(b) - weight(a) ||
		(a.weekdays?.length ?? everyDay) - (b.weekdays?.length ?? everyDay) ||
		lengthOf(a) - lengthOf(b) ||
		(b.validFrom ?? '').localeCompare(a.validFrom ?? '') ||
		a.id.localeCompare(b.id)
	);
}

/** All rows, the one that is asked first in front, as lists show them. */
export const rankAll = <Row extends PolicyRow>(rows: readonly Row[]): Row[] => [...rows].sort(bySpecificity);

/** The rows that speak for a question, the one that is asked first in front. */
export const rankRows = (rows: readonly PolicyRow[], to: PolicyQuestion): PolicyRow[] =>
	rows.filter((row) => applies(row, to)).sort(bySpecificity);

/** A fixed due date that has passed says nothing any more. */
export const says = (row: PolicyRow, field: PolicyField, day: string) =>
	row[field] !== null && (field !== 'fixedDueOn' || (row.fixedDueOn ?? '') >= day);

/**
 * Decides field by field: the most specific row that applies and says something wins; null says nothing, 0 is a real
 * 0 and wins like any number.
 */
export function resolvePolicy(rows: readonly PolicyRow[], to: PolicyQuestion): ResolvedPolicy {
	const ranked = rankRows(rows, to);
	const values: Partial<Record<PolicyField, PolicyFields[PolicyField]>> = {};
	const sources: Partial<Record<PolicyField, SettingSource>> = {};
	for (const field of policyFields) {
		const row = ranked.find((candidate) => says(candidate, field, to.day));
		const value = row?.[field] ?? policyDefaults[field];
		values[field] = value;
		sources[field] = { field, value, from: row?.id ?? 'default', scope: row ? scopeOf(row) : [] };
	}
	return { ...(values as PolicyFields), sources: sources as Record<PolicyField, SettingSource> };
}
