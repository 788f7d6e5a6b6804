import type { DemoCopyCategory } from './types.ts';

/** The kinds of collection, as the loan policy tells them apart. */
export const demoCopyCategories: readonly DemoCopyCategory[] = [
	{ code: 'umum', name: 'Koleksi umum' },
	{ code: 'anak', name: 'Koleksi anak' },
	{ code: 'referensi', name: 'Koleksi referensi' },
	{ code: 'lokal', name: 'Koleksi Sawahlunto' },
	{ code: 'keliling', name: 'Perpustakaan keliling' },
	{ code: 'akses', name: 'Braille dan suara' }
];
