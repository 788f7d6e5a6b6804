import {
	policyDefaults,
	policyFields,
	type PolicyField,
	type PolicyFields,
	type PolicyQuestion,
	type PolicyRow
} from '../../rules/policy.ts';
import { rankRows, says } from '../../rules/resolve-policy.ts';

export type FieldExplained = {
	field: PolicyField;
	value: PolicyFields[PolicyField];
	/** The row that decides; null when no row speaks and the library-wide value holds. */
	decidedBy: string | null;
	/** Rows that also speak but are less specific, the next one first. */
	passedOver: { row: string; value: PolicyFields[PolicyField] }[];
};

/** For each field of the policy which row decides it and which rows it was chosen over ("Mengapa?"). */
export function explainPolicy(rows: readonly PolicyRow[], question: PolicyQuestion): FieldExplained[] {
	const ranked = rankRows(rows, question);
	return policyFields.map((field) => {
		const [winner, ...others] = ranked
			.filter((row) => says(row, field, question.day))
			.map((row) => ({ row: row.id, value: row[field] ?? policyDefaults[field] }));
		return {
			field,
			value: winner?.value ?? policyDefaults[field],
			decidedBy: winner?.row ?? null,
			passedOver: others
		};
	});
}
