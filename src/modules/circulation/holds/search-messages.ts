import { m } from '#platform/i18n/index.ts';

/** Words about copies that are not where they should be. */
export const notFound = /*#__PURE__*/ m(() => ({ id: 'Tidak ketemu', en: 'Not found' }));
export const searchHeading = /*#__PURE__*/ m(() => ({ id: 'Dicari', en: 'Looked for' }));
export const searchNote = /*#__PURE__*/ m(() => ({
	id: 'Menurut katalog ada di rak, tetapi tidak ketemu. Statusnya belum jelas, jadi tidak ditawarkan ke pembaca.',
	en: 'The catalogue says it is on the shelf, but it was not found. Its state is unknown and it is not offered to readers.'
}));
export const foundButton = /*#__PURE__*/ m(() => ({ id: 'Ketemu', en: 'Found' }));
export const giveUpButton = /*#__PURE__*/ m(() => ({ id: 'Nyatakan hilang', en: 'Declare lost' }));
export const giveUpSure = /*#__PURE__*/ m(() => ({ id: 'Ya, hilang', en: 'Yes, lost' }));
export const missedOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Dicari sejak ${p.day}`,
	en: `Looked for since ${p.day}`
}));
export const missedNow = /*#__PURE__*/ m((p: { title: string; hasAnother: boolean }) => ({
	id: p.hasAnother
		? `${p.title}: masuk daftar Dicari. Eksemplar lain kini ada di daftar Ambilkan.`
		: `${p.title}: masuk daftar Dicari. Pemesannya tetap di antrean dengan giliran yang sama.`,
	en: p.hasAnother
		? `${p.title}: is looked for. Another copy is on the list to fetch.`
		: `${p.title}: is looked for. Its reader keeps the turn in the queue.`
}));
export const foundNow = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `${p.title}: kembali ke raknya.`,
	en: `${p.title}: back on its shelf.`
}));
export const givenUpNow = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `${p.title}: tercatat hilang.`,
	en: `${p.title}: recorded as lost.`
}));
export const searchProblems = {
	'copy.unknown': /*#__PURE__*/ m(() => ({
		id: 'Eksemplar ini tidak ada lagi. Muat ulang daftarnya.',
		en: 'This copy no longer exists. Load the list again.'
	})),
	'copy.not-on-shelf': /*#__PURE__*/ m(() => ({
		id: 'Eksemplar ini baru saja dipindai rekan Anda. Muat ulang daftarnya.',
		en: 'A colleague has just scanned this copy. Load the list again.'
	})),
	'search.over': /*#__PURE__*/ m(() => ({
		id: 'Pencarian ini sudah selesai. Muat ulang daftarnya.',
		en: 'This search is over. Load the list again.'
	}))
};
