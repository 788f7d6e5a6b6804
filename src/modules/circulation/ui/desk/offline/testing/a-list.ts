import type { LocalList } from '../../../../offline/local-list/local-list.ts';

/** A small list: two members who may borrow, one who is barred, one with a full hand; five copies. */
export const aList: LocalList = {
	takenAt: '2026-11-24T00:30:00.000Z',
	sentences: [
		'Keanggotaan berakhir.',
		'Tidak dipinjamkan: hanya untuk baca di tempat.',
		'Disimpan untuk pesanan orang lain.'
	],
	dues: { '2026-11-24': ['2026-12-01', '2026-12-08'], '2026-11-25': ['2026-12-02', '2026-12-09'] },
	titles: ['Madilog', 'Peta Lama', 'Resep Lembah', 'PD-000009'],
	members: [
		['PD-000001', 'Ani C.', 0, 0, 3, []],
		['PD-000002', 'Budi C.', 1, 1, 3, []],
		['PD-000003', 'Citra C.', 0, 0, 3, [0]],
		['PD-000004', 'Dedi C.', 0, 3, 3, []],
		['PD-000009', 'Sama C.', 0, 0, 3, []]
	],
	copies: [
		['00010001', 0],
		['00010002', 0],
		['00020001', 1, [1]],
		['00030001', 2, [2], 1],
		['PD-000009', 3]
	]
};
