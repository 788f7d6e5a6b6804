import type { KnownValue } from './match-lookup.ts';

/** What INLISLite says about a copy. `on-loan` is only what the row claims: the loans decide. */
export type StoredStatus =
	| 'available'
	| 'unknown'
	| 'damaged'
	| 'repair'
	| 'on-loan'
	| 'copying'
	| 'processing'
	| 'lost'
	| 'reserve'
	| 'given-away'
	| 'in-use';

/** `collectionstatus` as INLISLite ships it. */
export const copyStatuses: readonly KnownValue<StoredStatus>[] = [
	{ id: '1', names: ['Tersedia'], kind: 'available' },
	{ id: '2', names: ['Tidak diketahui'], kind: 'unknown' },
	{ id: '3', names: ['Rusak'], kind: 'damaged' },
	{ id: '4', names: ['Dalam Perbaikan', 'Perbaikan'], kind: 'repair' },
	{ id: '5', names: ['Dipinjam'], kind: 'on-loan' },
	{ id: '6', names: ['Dalam Penggandaan'], kind: 'copying' },
	{ id: '7', names: ['Diolah', 'Sedang Diolah'], kind: 'processing' },
	{ id: '8', names: ['Hilang'], kind: 'lost' },
	{ id: '9', names: ['Tandon'], kind: 'reserve' },
	{ id: '10', names: ['Dihibahkan'], kind: 'given-away' },
	{ id: '11', names: ['Dibaca', 'Dibaca di tempat'], kind: 'in-use' }
];
