import type { KnownValue } from './match-lookup.ts';

/** What a copy may be used for. */
export type CopyAccess = 'loanable' | 'library-use' | 'reserve' | 'deposit';

/** `collectionrules` as INLISLite ships it; 5 is left over from version 2. */
export const copyAccessKinds: readonly KnownValue<CopyAccess>[] = [
	{ id: '1', names: ['Dapat dipinjam', 'Bisa dipinjam'], kind: 'loanable' },
	{ id: '2', names: ['Baca di tempat'], kind: 'library-use' },
	{ id: '3', names: ['Tandon'], kind: 'reserve' },
	{ id: '5', names: ['Cadangan'], kind: 'reserve' },
	{ id: '6', names: ['Deposit'], kind: 'deposit' }
];
