import { addLoanPolicies } from '#modules/circulation/index.server.ts';
import { memberCategories } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoRules } from '#database/demo/life/rules.ts';

/**
 * The loan policy of the demonstration: the rule by which its year was lived, with suspensions and without money; and
 * rules that begin later, so that the list has examples and nothing of the past contradicts them.
 */
export async function loadRules(db: Db): Promise<void> {
	const categories = await memberCategories(db);
	await addLoanPolicies(db, [
		{
			loanDays: demoRules.loanDays,
			maxLoans: demoRules.maxLoans,
			maxRenewals: demoRules.maxRenewals,
			renewalDays: demoRules.renewalDays,
			maxHolds: demoRules.maxHolds,
			holdShelfDays: demoRules.holdShelfDays,
			suspensionMode: 'constant',
			suspensionDays: 1,
			suspensionPer: 'day',
			suspensionCap: demoRules.maxSuspensionDays,
			fineOn: false,
			note: 'Aturan untuk seluruh perpustakaan (contoh)'
		},
		{
			season: 'Ramadan 1448 H (contoh)',
			validFrom: '2027-02-08',
			validTo: '2027-03-09',
			loanDays: 14,
			note: 'Selama jam buka pendek, buku boleh lebih lama di rumah.'
		},
		...categories
			.filter((row) => row.code === 'guru')
			.map((row) => ({
				memberCategoryId: row.id,
				validFrom: '2027-01-04',
				maxLoans: 5,
				note: 'Untuk bahan ajar, mulai semester genap (contoh)'
			}))
	]);
}
