import type { SettingSource } from '#platform/decision/decision.ts';

/** What the loan policy decides. Library-wide values when no row says anything. */
export const policyDefaults = {
	loanDays: 7,
	maxLoans: 3,
	maxRenewals: 1,
	renewalDays: 7,
	refuseAtOverdue: 0,
	loanable: true
} as const satisfies Record<string, number | boolean>;

type Widen<T> = T extends number ? number : boolean;
export type PolicyFields = { [F in keyof typeof policyDefaults]: Widen<(typeof policyDefaults)[F]> };
export type PolicyField = keyof PolicyFields;

export type PolicyScope = {
	branchId: string | null;
	memberCategoryId: string | null;
	copyCategoryId: string | null;
	materialType: string | null;
};

/** One row of the table: its scope, and for each field a value or null (says nothing). */
export type PolicyRow = { id: string } & PolicyScope & { [F in PolicyField]: PolicyFields[F] | null };

/** The policy for one member, copy and branch, each field with the row it came from. */
export type ResolvedPolicy = PolicyFields & { sources: Record<PolicyField, SettingSource> };

const fields: readonly PolicyField[] = [
	'loanDays',
	'maxLoans',
	'maxRenewals',
	'renewalDays',
	'refuseAtOverdue',
	'loanable'
];

const applies = (row: PolicyScope, to: PolicyScope) =>
	(row.branchId === null || row.branchId === to.branchId) &&
	(row.memberCategoryId === null || row.memberCategoryId === to.memberCategoryId) &&
	(row.copyCategoryId === null || row.copyCategoryId === to.copyCategoryId) &&
	(row.materialType === null || row.materialType === to.materialType);

/** Branch outweighs member category, which outweighs the copy's kind; a collection category outweighs a material. */
const weight = (row: PolicyScope) =>
	(row.branchId === null ? 0 : 8) +
	(row.memberCategoryId === null ? 0 : 4) +
	(row.copyCategoryId === null ? 0 : 2) +
	(row.materialType === null ? 0 : 1);

const scopeOf = (row: PolicyScope) =>
	(['branchId', 'memberCategoryId', 'copyCategoryId', 'materialType'] as const).filter(
		(part) => row[part] !== null
	);

/**
 * Decides field by field: the most specific row that applies and says something wins; null says nothing, 0 is a real
 * 0 and wins like any number.
 */
export function resolvePolicy(rows: readonly PolicyRow[], to: PolicyScope): ResolvedPolicy {
	const ranked = rows.filter((row) => applies(row, to)).sort((a, b) => weight(b) - weight(a));
	const values: Partial<Record<PolicyField, number | boolean>> = {};
	const sources: Partial<Record<PolicyField, SettingSource>> = {};
	for (const field of fields) {
		const row = ranked.find((candidate) => candidate[field] !== null);
		const value = row?.[field] ?? policyDefaults[field];
		values[field] = value;
		sources[field] = { field, value, from: row?.id ?? 'default', scope: row ? scopeOf(row) : [] };
	}
	return { ...(values as PolicyFields), sources: sources as Record<PolicyField, SettingSource> };
}
