import type { KnownValue } from './match-lookup.ts';

export type MemberStatusKind = 'pending' | 'inactive' | 'active' | 'suspended' | 'cleared';

/** `status_anggota`: the ids 1, 3, 5 and 6 are fixed in INLISLite's code, and only 3 may borrow. */
export const memberStatuses: readonly KnownValue<MemberStatusKind>[] = [
	{ id: '1', names: ['Baru'], kind: 'pending' },
	{ id: '2', names: ['Tidak Aktif', 'Non Aktif', 'Nonaktif'], kind: 'inactive' },
	{ id: '3', names: ['Aktif'], kind: 'active' },
	{ id: '4', names: ['Menunggu'], kind: 'pending' },
	{ id: '5', names: ['Suspend'], kind: 'suspended' },
	{ id: '6', names: ['Bebas Pustaka'], kind: 'cleared' }
];
