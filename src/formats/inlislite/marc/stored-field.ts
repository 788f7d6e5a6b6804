import type { MarcSubfield } from '#formats/marc21/record.ts';

/** A row of `catalog_ruas` with its rows of `catalog_subruas`, in their order. */
export type StoredField = {
	legacyId: string;
	tag: string;
	ind1: string | null;
	ind2: string | null;
	value: string | null;
	subfields: readonly MarcSubfield[];
};
