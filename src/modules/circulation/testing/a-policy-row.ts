import { policyFields, type PolicyQuestion, type PolicyRow } from '../rules/policy.ts';

const silent = Object.fromEntries(policyFields.map((field) => [field, null]));

/** A row of the loan policy that is for everybody on every day and says nothing but what is given. */
export function aPolicyRow(id: string, said: Partial<PolicyRow> = {}): PolicyRow {
	const row: Partial<PolicyRow> = {
		weekdays: null,
		validFrom: null,
		validTo: null,
		branchId: null,
		memberCategoryId: null,
		copyCategoryId: null,
		materialType: null,
		...silent,
		...said,
		id
	};
	return row as PolicyRow;
}

/** An adult with a children's book at Adinegoro on a Tuesday. */
export const adultOnTuesday: PolicyQuestion = {
	branchId: 'adinegoro',
	memberCategoryId: 'umum',
	copyCategoryId: 'anak',
	materialType: 'monograf',
	day: '2026-11-24'
};
