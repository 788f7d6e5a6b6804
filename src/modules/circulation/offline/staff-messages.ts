import { m } from '#platform/i18n/index.ts';

/** The sentences of the list of offline acts that somebody should look at. */
export const offlineHeading = /*#__PURE__*/ m(() => ({ id: 'Catatan luring', en: 'Offline entries' }));
export const offlineIntro = /*#__PURE__*/ m(() => ({
	id: 'Yang dicatat perangkat tanpa jaringan dan perlu dilihat seseorang. Perbaiki dulu di meja atau katalog bila perlu, lalu tandai di sini.',
	en: 'What devices recorded without network and somebody should look at. Put it right at the desk or in the catalogue if need be, then mark it here.'
}));
export const nothingOpen = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang perlu diperiksa. Catatan luring yang dikirim tanpa tanda tanya tidak tampil di sini.',
	en: 'Nothing to look at. Offline entries without a question do not appear here.'
}));
export const openHeading = /*#__PURE__*/ m(() => ({ id: 'Perlu diperiksa', en: 'To be looked at' }));
export const settledHeading = /*#__PURE__*/ m(() => ({ id: 'Terakhir diperiksa', en: 'Looked at lately' }));
export const settledButton = /*#__PURE__*/ m(() => ({ id: 'Sudah diperiksa', en: 'Looked at' }));
export const settledButtonOf = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Sudah diperiksa: ${p.what}`,
	en: `Looked at: ${p.what}`
}));
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' }));
export const noteHint = /*#__PURE__*/ m(() => ({
	id: 'Boleh kosong. Contoh: bukunya ada di anggota, pinjaman dibiarkan.',
	en: 'May stay empty. For example: the member has the book, the loan stays.'
}));
export const settledNow = /*#__PURE__*/ m(() => ({
	id: 'Catatan ditandai sudah diperiksa.',
	en: 'The entry is marked.'
}));
export const settledBefore = /*#__PURE__*/ m(() => ({
	id: 'Catatan ini sudah diperiksa rekan Anda.',
	en: 'A colleague has looked at this entry already.'
}));

export const terms = {
	card: m(() => ({ id: 'Anggota', en: 'Member' })),
	copy: m(() => ({ id: 'Eksemplar', en: 'Copy' })),
	happened: m(() => ({ id: 'Terjadi', en: 'Happened' })),
	device: m(() => ({ id: 'Perangkat', en: 'Device' })),
	written: m(() => ({ id: 'Yang ditulis', en: 'Written' })),
	look: m(() => ({ id: 'Yang dilihat', en: 'To look at' }))
} as const;

export const unknownCard = /*#__PURE__*/ m(() => ({
	id: 'tidak ada di daftar anggota',
	en: 'nobody has this card'
}));
export const unknownCopy = /*#__PURE__*/ m(() => ({
	id: 'tidak ada di katalog',
	en: 'not in the catalogue'
}));

/** What somebody did, as the heading of an entry. */
export const whatHappened = {
	loan: m((p: { title: string }) => ({ id: `Dipinjamkan: ${p.title}`, en: `Lent: ${p.title}` })),
	return: m((p: { title: string }) => ({ id: `Dikembalikan: ${p.title}`, en: `Returned: ${p.title}` })),
	visit: m((p: { title: string }) => ({ id: `Kunjungan: ${p.title}`, en: `Visit: ${p.title}` })),
	member: m((p: { title: string }) => ({ id: `Anggota baru: ${p.title}`, en: `New member: ${p.title}` })),
	stop: m((_: { title: string }) => ({ id: 'Singgahan keliling', en: 'A stop of the book car' }))
} as const;
export const aGuest = /*#__PURE__*/ m(() => ({ id: 'tamu', en: 'a guest' }));

export const written = {
	loan: m(() => ({
		id: 'Pinjaman sudah dicatat, karena bukunya sudah dibawa.',
		en: 'The loan is recorded, because the book has left.'
	})),
	return: m(() => ({ id: 'Pengembalian sudah dicatat.', en: 'The return is recorded.' })),
	visit: m(() => ({ id: 'Kunjungan sudah dicatat.', en: 'The visit is recorded.' })),
	member: m(() => ({ id: 'Anggota sudah dicatat.', en: 'The member is recorded.' })),
	stop: m(() => ({ id: 'Singgahan sudah dicatat.', en: 'The stop is recorded.' })),
	nothing: m(() => ({ id: 'Belum ada yang dicatat.', en: 'Nothing is recorded yet.' }))
} as const;

export const settledLine = /*#__PURE__*/ m((p: { time: string; name: string | null }) => ({
	id: p.name === null ? `Diperiksa ${p.time}` : `Diperiksa ${p.name}, ${p.time}`,
	en: p.name === null ? `Looked at ${p.time}` : `Looked at by ${p.name}, ${p.time}`
}));
