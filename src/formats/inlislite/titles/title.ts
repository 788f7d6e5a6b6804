import type { MarcRecord } from '#formats/marc21/record.ts';
import type { Material } from '../lookups/material.ts';

/** A title of the dump: its MARC record, which is the truth, and what MARC does not say. */
export type InlisliteTitle = {
	legacyId: string;
	controlNumber: string | null;
	/** National bibliography id (`BIBID`). */
	bibId: string | null;
	material: Material;
	/** The worksheet as the site named it. */
	worksheet: string | null;
	/** False when the site hid it from the public catalogue, or (V33) switched it off. */
	isVisible: boolean;
	/** Why it is not visible: `IsOPAC` is 0. */
	isHiddenFromOpac: boolean;
	marc: MarcRecord;
	/** False when 245 had to be made from the column for showing. */
	hasTitleField: boolean;
	/** Rows of `catalog_ruas` it was put together from. */
	fieldRows: number;
	/** Texts of 020 $a, as they stand. */
	isbns: readonly string[];
	/** Call number of the title; copies have their own. */
	callNumber: string | null;
	coverFile: string | null;
	/** Day it was catalogued, `YYYY-MM-DD`. */
	createdOn: string | null;
};
