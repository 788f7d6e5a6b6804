import { findCopy } from '#modules/catalogue/index.server.ts';
import type { PolicyField } from '#modules/circulation/index.ts';
import {
	explainPolicy,
	policyRows,
	sayRuleScope,
	saySettingValue,
	type FieldExplained
} from '#modules/circulation/index.server.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { namesOf, ruleChoices } from './rules-page.server.ts';

const isDay = (text: string) => {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

const idleWithout: Partial<Record<PolicyField, readonly PolicyField[]>> = {
	suspensionMode: ['suspensionDays', 'suspensionPer', 'suspensionCap'],
	fineOn: ['fineAmount', 'finePer', 'fineCap']
};

/** Leaves out what is switched off and limits that nobody set. */
function onlyWhatMatters(explained: FieldExplained[]): FieldExplained[] {
	const isOff = ({ value }: FieldExplained) => value === 'off' || value === false;
	const idle = explained.filter(isOff).flatMap(({ field }) => idleWithout[field] ?? []);
	return explained.filter(
		({ field, value, decidedBy }) => !idle.includes(field) && (value !== null || decidedBy !== null)
	);
}

/** Which rule decides each field for a member, a copy, a branch and a day, and over which rules it was chosen. */
export async function whyRulesPage(app: App, asked: URLSearchParams, locale: Locale) {
	const typed = (name: string) => (asked.get(name) ?? '').trim().slice(0, 80);
	const today = dayOfInstant(app.clock.now());
	const card = typed('kartu');
	const barcode = typed('barcode');
	const [choices, rows, member, copy] = await Promise.all([
		ruleChoices(app, locale),
		policyRows(app.db),
		card ? memberByCard(app.db, card) : undefined,
		barcode ? findCopy(app.db, barcode) : undefined
	]);
	const names = namesOf(choices, locale);
	const known = (of: readonly { value: string }[], name: string) =>
		of.find(({ value }) => value === typed(name))?.value ?? null;
	const question = {
		branchId: known(choices.branchId, 'branchId') ?? copy?.branchId ?? null,
		memberCategoryId: member ? member.categoryId : known(choices.memberCategoryId, 'memberCategoryId'),
		copyCategoryId: copy ? copy.categoryId : known(choices.copyCategoryId, 'copyCategoryId'),
		materialType: copy ? copy.materialType : known(choices.materialType, 'materialType'),
		day: isDay(typed('hari')) ? typed('hari') : today
	};
	const scopeOfRow = (id: string) => {
		const row = rows.find((candidate) => candidate.id === id);
		return row ? sayRuleScope(row, names, locale) : id;
	};
	return {
		choices,
		typed: {
			kartu: card,
			barcode,
			branchId: question.branchId ?? '',
			memberCategoryId: question.memberCategoryId ?? '',
			copyCategoryId: question.copyCategoryId ?? '',
			materialType: question.materialType ?? '',
			hari: question.day
		},
		unknownCard: card !== '' && !member ? card : null,
		unknownCopy: barcode !== '' && !copy ? barcode : null,
		member: member?.name ?? null,
		copy: copy?.title ?? null,
		day: formatDate(question.day, locale),
		rows: onlyWhatMatters(explainPolicy(rows, question)).map(({ field, value, decidedBy, passedOver }) => ({
			field,
			says: saySettingValue(field, value, locale),
			rule: decidedBy === null ? null : { id: decidedBy, scope: scopeOfRow(decidedBy) },
			over: passedOver.map((row) => ({
				scope: scopeOfRow(row.row),
				says: saySettingValue(field, row.value, locale)
			}))
		}))
	};
}
