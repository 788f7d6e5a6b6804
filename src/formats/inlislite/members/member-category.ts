import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** A member category; how long a membership lasts is null where the site did not set it (INLISLite's 0). */
export type InlisliteMemberCategory = {
	legacyId: string;
	name: string;
	membershipDays: number | null;
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
				membershipDays: row.number('MasaBerlakuAnggota') || null
			}
		];
	});
}
