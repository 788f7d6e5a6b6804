/** The states of a copy, with the names other programs rely on (interface: `status`). */
export const copyStatuses = [
	'available',
	'on-loan',
	'on-hold-shelf',
	'in-transit',
	'in-house',
	'lost',
	'damaged',
	'repair',
	'weeded',
	'processing',
	'unknown'
] as const;
export type CopyStatus = (typeof copyStatuses)[number];

/** States a librarian may set by hand; the others are the outcome of a loan, a hold or a transfer. */
export const settableStatuses = [
	'available',
	'lost',
	'damaged',
	'repair',
	'weeded',
	'processing',
	'unknown'
] as const satisfies readonly CopyStatus[];
