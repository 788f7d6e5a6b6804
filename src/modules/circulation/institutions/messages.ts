import { formatDate, m } from '#platform/i18n/index.ts';

/** Words about what a school or an office has borrowed together. */
export const partReturned = /*#__PURE__*/ m((p: { returned: number; lent: number }) => ({
	id: `${p.returned} dari ${p.lent} kembali`,
	en: `${p.returned} of ${p.lent} returned`
}));
export const batchOf = /*#__PURE__*/ m((p: { day: string; returned: number; lent: number; due: string }) => ({
	id: `Dipinjam ${formatDate(p.day, 'id', 'short')}: ${p.returned} dari ${p.lent} kembali, jatuh tempo ${formatDate(p.due, 'id', 'short')}`,
	en: `Lent ${formatDate(p.day, 'en', 'short')}: ${p.returned} of ${p.lent} returned, due ${formatDate(p.due, 'en', 'short')}`
}));
export const institutionHeading = /*#__PURE__*/ m(() => ({
	id: 'Rombongan dan lembaga',
	en: 'Group and institution'
}));
export const printList = /*#__PURE__*/ m(() => ({ id: 'Cetak daftar A4', en: 'Print the list on A4' }));
export const notLentHeading = /*#__PURE__*/ m(() => ({ id: 'Belum dipinjam', en: 'Not lent yet' }));
export const notLentHint = /*#__PURE__*/ m(() => ({
	id: 'Batas lembaga sudah tercapai. Sisihkan buku ini, atau kembalikan yang lain dulu.',
	en: 'The limit of the institution is reached. Put these books aside, or return others first.'
}));
