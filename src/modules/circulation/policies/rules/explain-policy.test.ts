import { expect, test } from 'vitest';
import { adultOnTuesday, aPolicyRow } from '../../testing/a-policy-row.ts';
import { policyFields } from '../../rules/policy.ts';
import { resolvePolicy } from '../../rules/resolve-policy.ts';
import { explainPolicy } from './explain-policy.ts';

const rows = [
	aPolicyRow('all', { loanDays: 7, maxLoans: 3 }),
	aPolicyRow('adults', { memberCategoryId: 'umum', loanDays: 14 }),
	aPolicyRow('here', { branchId: 'adinegoro', loanDays: 10 }),
	aPolicyRow('elsewhere', { branchId: 'yamin', loanDays: 99 })
];

test('it names the row that decides and those it was chosen over, the nearest first', () => {
	const explained = explainPolicy(rows, adultOnTuesday);
	expect(explained.find(({ field }) => field === 'loanDays')).toEqual({
		field: 'loanDays',
		value: 10,
		decidedBy: 'here',
		passedOver: [
			{ row: 'adults', value: 14 },
			{ row: 'all', value: 7 }
		]
	});
	expect(explained.find(({ field }) => field === 'maxHolds')).toMatchObject({ value: 3, decidedBy: null });
});

test('it never says anything else than what is decided', () => {
	const policy = resolvePolicy(rows, adultOnTuesday);
	const explained = explainPolicy(rows, adultOnTuesday);
	expect(explained.map(({ field }) => field)).toEqual(policyFields);
	for (const { field, value } of explained) expect(value).toEqual(policy[field]);
});
