import { isMaterialType, materialTypes } from '#modules/catalogue/index.ts';
import { copyCategories } from '#modules/catalogue/index.server.ts';
import { policyDefaults, policyFields, type PolicyRow } from '#modules/circulation/index.ts';
import {
	policyRows,
	rankAll,
	sayRule,
	sayRuleScope,
	saySettingValue,
	whatIf,
	type RuleNames,
	type StoredPolicyRow
} from '#modules/circulation/index.server.ts';
import { memberCategories } from '#modules/members/index.server.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatNumber, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

/** What a rule can name, for the boxes of its form and for its sentences. */
export async function ruleChoices(app: App, locale: Locale) {
	const [{ branches }, members, copies] = await Promise.all([
		knownPlaces(app.db),
		memberCategories(app.db),
		copyCategories(app.db)
	]);
	return {
		branchId: branches.map((row) => ({ value: row.id, label: row.name })),
		memberCategoryId: members.map((row) => ({ value: row.id, label: row.name })),
		copyCategoryId: copies.map((row) => ({ value: row.id, label: row.name })),
		materialType: Object.entries(materialTypes).map(([value, label]) => ({ value, label: label[locale] }))
	};
}

export type RuleChoices = Awaited<ReturnType<typeof ruleChoices>>;

export function namesOf(choices: RuleChoices, locale: Locale): RuleNames {
	const called = (of: readonly { value: string; label: string }[]) => (key: string) =>
		of.find(({ value }) => value === key)?.label ?? '–';
	return {
		branch: called(choices.branchId),
		memberCategory: called(choices.memberCategoryId),
		copyCategory: called(choices.copyCategoryId),
		material: (key) => (isMaterialType(key) ? materialTypes[key][locale] : key)
	};
}

const stateOf = (row: StoredPolicyRow, today: string) => {
	if (row.validTo !== null && row.validTo < today) return 'over' as const;
	return row.validFrom !== null && row.validFrom > today ? ('to-come' as const) : ('now' as const);
};

/** Every rule as sentences, the one that is asked first in front. */
export async function rulesPage(app: App, locale: Locale) {
	const [rows, choices] = await Promise.all([policyRows(app.db), ruleChoices(app, locale)]);
	const names = namesOf(choices, locale);
	const today = dayOfInstant(app.clock.now());
	return {
		rules: rankAll(rows).map((row) => ({
			id: row.id,
			scope: sayRuleScope(row, names, locale),
			says: sayRule(row, locale),
			note: row.note,
			state: stateOf(row, today)
		})),
		basic: policyFields
			.filter((field) => policyDefaults[field] !== null)
			.filter(
				(field) =>
					!['suspensionDays', 'suspensionPer', 'suspensionCap', 'fineAmount', 'finePer'].includes(field)
			)
			.map((field) => saySettingValue(field, policyDefaults[field], locale))
	};
}

const shownExamples = 3;

/** What a change would have meant over the last month, in numbers and examples. */
export async function impactOf(
	app: App,
	change: (rows: readonly PolicyRow[]) => PolicyRow[],
	locale: Locale
) {
	const found = await whatIf(app.db, change, app.clock.now());
	const kinds = [
		'refused',
		'allowed',
		'later',
		'earlier',
		'suspendedLonger',
		'suspendedShorter',
		'chargedMore',
		'chargedLess'
	] as const;
	return {
		loans: formatNumber(found.loans, locale),
		since: formatDate(found.since, locale),
		lines: kinds
			.filter((kind) => found[kind].length > 0)
			.map((kind) => ({
				kind,
				count: formatNumber(found[kind].length, locale),
				examples: found[kind].slice(0, shownExamples).map(({ id, before, after }) => ({
					...found.about(id),
					refusedBy: after.refusedBy ?? before.refusedBy,
					before: formatDate(before.dueOn, locale, 'short'),
					after: formatDate(after.dueOn, locale, 'short'),
					daysBefore: before.suspensionDays,
					daysAfter: after.suspensionDays,
					fineBefore: formatNumber(before.fine, locale),
					fineAfter: formatNumber(after.fine, locale)
				}))
			}))
	};
}

export type Impact = Awaited<ReturnType<typeof impactOf>>;
