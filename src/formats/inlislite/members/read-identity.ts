import type { Findings } from '../findings.ts';
import { readLookup } from '../lookups/lookup.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

export type Identity = { nationalId: string | null; identityKind: string | null; hasNik: boolean };

/**
 * Reads the number of an identity card. Which kinds of card carry a NIK is marked in the lookup (`IsNIK`); where the
 * mark is missing, the name says it. A NIK has 16 digits: spreadsheets have shortened many of them.
 */
export function identityReader(kinds: InlisliteTables['identityKinds'], source: string, findings: Findings) {
	const names = readLookup(kinds, 'Nama');
	const withNik = new Set<string>();
	for (const row of kinds.rows()) {
		const id = row.id('ID');
		if (id !== null && (row.flag('IsNIK') ?? /\b(nik|ktp)\b/i.test(row.text('Nama') ?? ''))) withNik.add(id);
	}
	return (legacyId: string, kindId: string | null, number: string | null): Identity => {
		const identityKind = names.nameOf(kindId);
		const isNikKind = kindId !== null && withNik.has(kindId);
		const hasNik = isNikKind && number !== null && /^\d{16}$/.test(number);
		if (isNikKind && number !== null && !hasNik)
			findings.add(source, legacyId, 'member-national-id-wrong', { length: number.length });
		// A dash or a word such as "belum ada" is no number.
		const nationalId = number !== null && /\d/.test(number) ? number : null;
		return { nationalId, identityKind, hasNik };
	};
}
