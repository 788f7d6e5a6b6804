import { formatDate, formatDayRange, formatList, formatNumber, type Locale } from '#platform/i18n/index.ts';
import { policyFields, type PolicyField, type PolicyRow } from '../rules/policy.ts';
import { saySettingValue } from './setting-words.ts';

/** What the things are called that a rule names by key. */
export type RuleNames = {
	branch: (id: string) => string;
	memberCategory: (id: string) => string;
	copyCategory: (id: string) => string;
	material: (key: string) => string;
};

type Rule = PolicyRow & { season: string | null };

/** Monday is a Monday in every year; the week of 5 January 1970 begins with one. */
const weekdayName = (weekday: number, locale: Locale) =>
	new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
		new Date(Date.UTC(1970, 0, 4 + weekday))
	);

function sayDates({ validFrom, validTo, season }: Rule, locale: Locale): string | null {
	const id = locale === 'id';
	if (validFrom === null && validTo === null) return null;
	const day = (of: string) => formatDate(of, locale, 'short');
	const ends = validTo === null ? '' : `${id ? 'sampai' : 'until'} ${day(validTo)}`;
	const begins = validFrom === null ? '' : `${id ? 'mulai' : 'from'} ${day(validFrom)}`;
	const range =
		validFrom !== null && validTo !== null ? formatDayRange(validFrom, validTo, locale) : begins || ends;
	return season ? `${season} (${range})` : range;
}

/** For whom and when a rule is: "Anggota Pelajar, di Adinegoro, tiap Jumat". */
export function sayRuleScope(rule: Rule, names: RuleNames, locale: Locale): string {
	const id = locale === 'id';
	const { memberCategoryId, copyCategoryId, materialType, branchId, weekdays } = rule;
	const parts: (string | null)[] = [
		memberCategoryId && `${id ? 'Anggota' : 'Members:'} ${names.memberCategory(memberCategoryId)}`,
		copyCategoryId && `${id ? 'koleksi' : 'copies:'} ${names.copyCategory(copyCategoryId)}`,
		materialType && `${id ? 'bahan' : 'material:'} ${names.material(materialType)}`,
		branchId && `${id ? 'di' : 'at'} ${names.branch(branchId)}`,
		weekdays &&
			`${id ? 'tiap' : 'every'} ${formatList(
				weekdays.map((weekday) => weekdayName(weekday, locale)),
				locale
			)}`,
		sayDates(rule, locale)
	];
	const said = parts.filter((part): part is string => Boolean(part)).join(', ');
	if (said === '') return id ? 'Seluruh perpustakaan' : 'The whole library';
	return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}

const steps = {
	day: { id: 'hari buka terlambat', en: 'late open day' },
	week: { id: 'minggu terlambat', en: 'late week' }
};

/** Fields that belong together are told together; what is told so is not told again. */
function sayTogether(rule: Rule, locale: Locale): { said: string[]; told: PolicyField[] } {
	const id = locale === 'id';
	const said: string[] = [];
	const told: PolicyField[] = [];
	if (rule.suspensionMode !== null && rule.suspensionMode !== 'off' && rule.suspensionDays !== null) {
		const per = steps[rule.suspensionPer ?? 'day'][locale];
		const growing = rule.suspensionMode === 'growing' ? (id ? ', makin lama makin berat' : ', growing') : '';
		const cap =
			rule.suspensionCap === null
				? ''
				: id
					? `, paling lama ${rule.suspensionCap} hari`
					: `, at most ${rule.suspensionCap} days`;
		said.push(
			id
				? `peminjaman ditunda ${rule.suspensionDays} hari untuk tiap ${per}${growing}${cap}`
				: `suspended ${rule.suspensionDays} days for each ${per}${growing}${cap}`
		);
		told.push('suspensionMode', 'suspensionDays', 'suspensionPer', 'suspensionCap');
	}
	if (rule.fineOn === true && rule.fineAmount !== null) {
		const per = steps[rule.finePer ?? 'day'][locale];
		const amount = `Rp${formatNumber(rule.fineAmount, locale)}`;
		const cap =
			rule.fineCap === null
				? ''
				: `, ${id ? 'paling banyak' : 'at most'} Rp${formatNumber(rule.fineCap, locale)}`;
		said.push(id ? `denda ${amount} untuk tiap ${per}${cap}` : `fine of ${amount} for each ${per}${cap}`);
		told.push('fineOn', 'fineAmount', 'finePer', 'fineCap');
	}
	return { said, told };
}

/** What a rule says, one clause a field: "lama pinjam 14 hari". Empty when it says nothing yet. */
export function sayRule(rule: Rule, locale: Locale): string[] {
	const together = sayTogether(rule, locale);
	const single = policyFields
		.filter((field) => rule[field] !== null && !together.told.includes(field))
		.map((field) => saySettingValue(field, rule[field], locale));
	return [...single, ...together.said];
}
