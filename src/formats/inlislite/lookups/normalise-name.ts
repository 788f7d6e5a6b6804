/** A name of a lookup row in the form it is compared in: staff retype them with other capitals and spaces. */
export const normaliseName = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** "** Tidak Diketahui ***" and "---Belum ditentukan---" are rows that say nothing. */
export const saysNothing = (name: string): boolean =>
	['', 'tidak diketahui', 'belum ditentukan'].includes(normaliseName(name));
