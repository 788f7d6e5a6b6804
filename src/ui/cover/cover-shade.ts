/** Cloth colours of drawn covers, named as the shelf they stand for (tokens/covers.css). */
export const COVER_SHADES = [
	'000',
	'100',
	'200',
	'2X',
	'300',
	'400',
	'500',
	'600',
	'700',
	'800',
	'900',
	'fiksi',
	'lokal'
] as const;

export type CoverShade = (typeof COVER_SHADES)[number];
