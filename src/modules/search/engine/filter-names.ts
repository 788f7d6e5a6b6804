/** What results can be filtered by. Several values of one filter widen it; several filters narrow each other. */
export const filterNames = [
	'form',
	'language',
	'year',
	'class',
	'subject',
	'branch',
	'available',
	'local'
] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * Chosen values. `year` takes '1998', '1990-1999', '1990-', '-1999'; `class` '000' to '900' and '2X'; `available`
 * and `local` 'true' and 'false'; the others the values of the catalogue. With a branch, `available` means
 * available there.
 */
export type ChosenFilters = Partial<Record<FilterName, readonly string[]>>;

export type FilterValue = { readonly value: string; readonly count: number };
