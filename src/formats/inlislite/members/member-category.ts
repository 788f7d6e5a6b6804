import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** A member category with the loan rules it carries; null is "not set here", which INLISLite writes as 0. */
export type InlisliteMemberCategory = {
	legacyId: string;
	name: string;
	membershipDays: number | null;
	maxLoans: number | null;
	loanDays: number | null;
	renewalDays: number | null;
	maxRenewals: number | null;
};

/** `jenis_anggota`: made by each site. */
export function readMemberCategories(table: InlisliteTables['memberCategories']): InlisliteMemberCategory[] {
	return [...table.rows()].flatMap((row): InlisliteMemberCategory[] => {
		const legacyId = row.id('ID');
		if (legacyId === null) return [];
		return [
			{
				legacyId,
				name: row.text('jenisanggota') ?? legacyId,
				membershipDays: row.number('MasaBerlakuAnggota') || null,
				maxLoans: row.number('MaxPinjamKoleksi') || null,
				loanDays: row.number('MaxLoanDays') || null,
				renewalDays: row.number('DayPerpanjang') || null,
				maxRenewals: row.number('CountPerpanjang') || null
			}
		];
	});
}
