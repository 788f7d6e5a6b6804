import type { KnownValue } from './match-lookup.ts';

/** `jenis_kelamin`. */
export const sexes: readonly KnownValue<'male' | 'female'>[] = [
	{ id: '1', names: ['Laki-laki', 'Pria'], kind: 'male' },
	{ id: '2', names: ['Perempuan', 'Wanita'], kind: 'female' }
];
