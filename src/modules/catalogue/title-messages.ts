import { m } from '#platform/i18n/index.ts';

/** Words of the title page: in a file of their own, so that a phone loads no others with it. */
export const factNames = {
	author: /*#__PURE__*/ m(() => ({ id: 'Pengarang', en: 'Author' })),
	publisher: /*#__PURE__*/ m(() => ({ id: 'Penerbit', en: 'Publisher' })),
	year: /*#__PURE__*/ m(() => ({ id: 'Tahun terbit', en: 'Year' })),
	edition: /*#__PURE__*/ m(() => ({ id: 'Edisi', en: 'Edition' })),
	series: /*#__PURE__*/ m(() => ({ id: 'Seri', en: 'Series' })),
	language: /*#__PURE__*/ m(() => ({ id: 'Bahasa', en: 'Language' })),
	form: /*#__PURE__*/ m(() => ({ id: 'Bentuk', en: 'Form' })),
	extent: /*#__PURE__*/ m(() => ({ id: 'Deskripsi fisik', en: 'Extent' })),
	isbn: /*#__PURE__*/ m(() => ({ id: 'ISBN', en: 'ISBN' })),
	class: /*#__PURE__*/ m(() => ({ id: 'Golongan', en: 'Class' })),
	subjects: /*#__PURE__*/ m(() => ({ id: 'Subjek', en: 'Subjects' })),
	notes: /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Notes' }))
};
export const aboutTitle = /*#__PURE__*/ m(() => ({ id: 'Tentang judul ini', en: 'About this title' }));
export const copiesHeading = /*#__PURE__*/ m(() => ({ id: 'Eksemplar', en: 'Copies' }));
export const copiesColumns = {
	place: /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' })),
	callNumber: /*#__PURE__*/ m(() => ({ id: 'Nomor panggil', en: 'Call number' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' })),
	barcode: /*#__PURE__*/ m(() => ({ id: 'Kode', en: 'Code' }))
};
export const whereToFind = /*#__PURE__*/ m(() => ({
	id: 'Cari nomor panggil ini di punggung buku, lalu bawa ke meja layanan.',
	en: 'Look for this call number on the spine and bring the book to the desk.'
}));
export const hiddenTitle = /*#__PURE__*/ m(() => ({
	id: 'Judul ini disembunyikan dari pembaca.',
	en: 'This title is hidden from readers.'
}));
export const titleNotFound = /*#__PURE__*/ m(() => ({
	id: 'Judul ini tidak ada atau sudah ditarik. Coba cari judulnya.',
	en: 'This title does not exist or was withdrawn. Try searching for it.'
}));
export const copyStates = {
	available: /*#__PURE__*/ m(() => ({ id: 'Ada di rak', en: 'On the shelf' })),
	'on-loan': /*#__PURE__*/ m(() => ({ id: 'Sedang dipinjam', en: 'On loan' })),
	'on-hold-shelf': /*#__PURE__*/ m(() => ({ id: 'Menunggu diambil pemesan', en: 'Waiting to be collected' })),
	'in-transit': /*#__PURE__*/ m(() => ({ id: 'Sedang dikirim', en: 'In transit' })),
	'in-house': /*#__PURE__*/ m(() => ({ id: 'Sedang dibaca di tempat', en: 'Being read on site' })),
	lost: /*#__PURE__*/ m(() => ({ id: 'Hilang', en: 'Lost' })),
	damaged: /*#__PURE__*/ m(() => ({ id: 'Rusak', en: 'Damaged' })),
	repair: /*#__PURE__*/ m(() => ({ id: 'Dalam perbaikan', en: 'In repair' })),
	weeded: /*#__PURE__*/ m(() => ({ id: 'Disiangi', en: 'Weeded' })),
	processing: /*#__PURE__*/ m(() => ({ id: 'Sedang diolah', en: 'In processing' })),
	unknown: /*#__PURE__*/ m(() => ({ id: 'Tidak diketahui', en: 'Unknown' }))
};
export const readOnSite = /*#__PURE__*/ m(() => ({ id: 'Baca di tempat', en: 'Read on site' }));
export const onLoanUntil = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Dipinjam sampai ${p.day}`,
	en: `On loan until ${p.day}`
}));
