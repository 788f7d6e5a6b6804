import { describe, expect, test } from 'vitest';
import type { PolicyRow } from '../rules/policy.ts';
import { aPolicyRow } from '../testing/a-policy-row.ts';
import { sayRule, sayRuleScope } from './say-rule.ts';

const names = {
	branch: () => 'Adinegoro',
	memberCategory: () => 'Pelajar',
	copyCategory: () => 'Anak',
	material: () => 'Film'
};
const rule = (said: Partial<PolicyRow>, season: string | null = null) => ({
	...aPolicyRow('rule', said),
	season
});

describe('for whom a rule is', () => {
	test.each<[string, Partial<PolicyRow>, string | null]>([
		['Seluruh perpustakaan', {}, null],
		['Anggota Pelajar', { memberCategoryId: 'x' }, null],
		['Koleksi Anak, di Adinegoro', { copyCategoryId: 'x', branchId: 'y' }, null],
		['Bahan Film, tiap Jumat dan Sabtu', { materialType: 'film', weekdays: [5, 6] }, null],
		['Ramadan (8 Feb–9 Mar 2027)', { validFrom: '2027-02-08', validTo: '2027-03-09' }, 'Ramadan'],
		['Mulai 8 Feb 2027', { validFrom: '2027-02-08' }, null],
		['Tiap Minggu', { weekdays: [7] }, null]
	])('%s', (said, scope, season) => {
		expect(sayRuleScope(rule(scope, season), names, 'id')).toBe(said);
	});
});

describe('what a rule says', () => {
	test.each<[string[], Partial<PolicyRow>]>([
		[[], {}],
		[['lama pinjam 14 hari', 'paling banyak 5 pinjaman'], { loanDays: 14, maxLoans: 5 }],
		[
			['peminjaman ditunda 1 hari untuk tiap hari buka terlambat, paling lama 30 hari'],
			{ suspensionMode: 'constant', suspensionDays: 1, suspensionPer: 'day', suspensionCap: 30 }
		],
		[['penundaan paling lama 10 hari'], { suspensionCap: 10 }],
		[['tanpa denda uang'], { fineOn: false }],
		[
			['denda Rp500 untuk tiap minggu terlambat, paling banyak Rp5.000'],
			{ fineOn: true, fineAmount: 500, finePer: 'week', fineCap: 5000 }
		]
	])('%j', (said, fields) => {
		expect(sayRule(rule(fields), 'id')).toEqual(said);
	});
});
