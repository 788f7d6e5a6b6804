import { m } from '#platform/i18n/index.ts';

/** Words of the staff pages about titles and copies. */
export const catalogueHeading = /*#__PURE__*/ m(() => ({ id: 'Katalog', en: 'Catalogue' }));
export const newTitle = /*#__PURE__*/ m(() => ({ id: 'Judul baru', en: 'New title' }));
export const titleCount = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} judul`,
	en: `${p.n} titles`
}));
export const noTitles = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada judul yang cocok. Periksa ejaannya, atau buat judul baru.',
	en: 'No titles match. Check the spelling, or make a new title.'
}));
export const listColumns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	author: /*#__PURE__*/ m(() => ({ id: 'Pengarang', en: 'Author' })),
	year: /*#__PURE__*/ m(() => ({ id: 'Tahun', en: 'Year' })),
	callNumber: /*#__PURE__*/ m(() => ({ id: 'Nomor panggil', en: 'Call number' })),
	copies: /*#__PURE__*/ m(() => ({ id: 'Eksemplar', en: 'Copies' })),
	available: /*#__PURE__*/ m(() => ({ id: 'Di rak', en: 'On shelf' }))
};
export const fieldNames = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	subtitle: /*#__PURE__*/ m(() => ({ id: 'Anak judul', en: 'Subtitle' })),
	authors: /*#__PURE__*/ m(() => ({ id: 'Pengarang, satu per baris', en: 'Authors, one a line' })),
	responsibility: /*#__PURE__*/ m(() => ({
		id: 'Pernyataan tanggung jawab',
		en: 'Statement of responsibility'
	})),
	edition: /*#__PURE__*/ m(() => ({ id: 'Edisi', en: 'Edition' })),
	place: /*#__PURE__*/ m(() => ({ id: 'Tempat terbit', en: 'Place' })),
	publisher: /*#__PURE__*/ m(() => ({ id: 'Penerbit', en: 'Publisher' })),
	yearText: /*#__PURE__*/ m(() => ({ id: 'Tahun terbit', en: 'Year' })),
	isbns: /*#__PURE__*/ m(() => ({ id: 'ISBN, satu per baris', en: 'ISBN, one a line' })),
	language: /*#__PURE__*/ m(() => ({ id: 'Bahasa (kode MARC)', en: 'Language (MARC code)' })),
	extent: /*#__PURE__*/ m(() => ({ id: 'Deskripsi fisik', en: 'Extent' })),
	series: /*#__PURE__*/ m(() => ({ id: 'Seri, satu per baris', en: 'Series, one a line' })),
	subjects: /*#__PURE__*/ m(() => ({ id: 'Subjek, satu per baris', en: 'Subjects, one a line' })),
	classNumber: /*#__PURE__*/ m(() => ({ id: 'Nomor klasifikasi', en: 'Class number' })),
	callNumber: /*#__PURE__*/ m(() => ({ id: 'Nomor panggil', en: 'Call number' })),
	summaries: /*#__PURE__*/ m(() => ({ id: 'Ringkasan', en: 'Summary' })),
	notes: /*#__PURE__*/ m(() => ({ id: 'Catatan, satu per baris', en: 'Notes, one a line' })),
	materialType: /*#__PURE__*/ m(() => ({ id: 'Bentuk', en: 'Form' })),
	audience: /*#__PURE__*/ m(() => ({ id: 'Pembaca', en: 'Audience' }))
};
export const authorsHint = /*#__PURE__*/ m(() => ({
	id: 'Nama balik, contoh: Navis, A.A. Peran di dalam kurung, contoh: Rani, S. (penerjemah)',
	en: 'Inverted name, for example: Navis, A.A. A role in brackets, for example: Rani, S. (translator)'
}));
export const callNumberHint = /*#__PURE__*/ m((p: { suggestion: string }) => ({
	id: `Saran: ${p.suggestion}`,
	en: `Suggestion: ${p.suggestion}`
}));
export const languageHint = /*#__PURE__*/ m(() => ({
	id: 'ind Indonesia, min Minangkabau, eng Inggris, ara Arab',
	en: 'ind Indonesian, min Minangkabau, eng English, ara Arabic'
}));
export const audiences = {
	anak: /*#__PURE__*/ m(() => ({ id: 'Anak', en: 'Children' })),
	remaja: /*#__PURE__*/ m(() => ({ id: 'Remaja', en: 'Teenagers' })),
	umum: /*#__PURE__*/ m(() => ({ id: 'Umum', en: 'General' }))
};
export const notSet = /*#__PURE__*/ m(() => ({ id: 'Belum ditentukan', en: 'Not set' }));
export const isLocalWord = /*#__PURE__*/ m(() => ({
	id: 'Termasuk Koleksi Sawahlunto',
	en: 'Belongs to the Sawahlunto collection'
}));
export const isVisibleWord = /*#__PURE__*/ m(() => ({ id: 'Tampil untuk pembaca', en: 'Shown to readers' }));
export const saveTitleWord = /*#__PURE__*/ m(() => ({ id: 'Simpan judul', en: 'Save title' }));
export const titleSaved = /*#__PURE__*/ m(() => ({
	id: 'Judul tersimpan dan sudah bisa dicari.',
	en: 'The title is saved and can be found now.'
}));
export const isbnWarning = /*#__PURE__*/ m((p: { isbn: string }) => ({
	id: `ISBN ${p.isbn} tidak lolos pemeriksaan angka. Tersimpan seperti tertulis; periksa lagi di bukunya.`,
	en: `ISBN ${p.isbn} fails its check digit. It is kept as written; please check it on the book.`
}));
export const seePublic = /*#__PURE__*/ m(() => ({ id: 'Lihat halaman pembaca', en: 'See the public page' }));
export const marcHeading = /*#__PURE__*/ m(() => ({ id: 'Catatan MARC', en: 'MARC record' }));
export const marcNote = /*#__PURE__*/ m(() => ({
	id: 'Seluruh ruas tersimpan. Formulir hanya mengubah ruas yang isinya berubah.',
	en: 'All fields are kept. The form only changes the fields whose content changed.'
}));
export const marcColumns = {
	tag: /*#__PURE__*/ m(() => ({ id: 'Tag', en: 'Tag' })),
	indicators: /*#__PURE__*/ m(() => ({ id: 'Indikator', en: 'Indicators' })),
	content: /*#__PURE__*/ m(() => ({ id: 'Isi', en: 'Content' }))
};
export const addCopyHeading = /*#__PURE__*/ m(() => ({ id: 'Tambah eksemplar', en: 'Add a copy' }));
export const changeCopyHeading = /*#__PURE__*/ m((p: { barcode: string }) => ({
	id: `Ubah eksemplar ${p.barcode}`,
	en: `Change copy ${p.barcode}`
}));
export const changeWord = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const copyFields = {
	barcode: /*#__PURE__*/ m(() => ({ id: 'Kode batang', en: 'Barcode' })),
	accession: /*#__PURE__*/ m(() => ({ id: 'Nomor induk', en: 'Accession number' })),
	branch: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' })),
	room: /*#__PURE__*/ m(() => ({ id: 'Ruang', en: 'Room' })),
	category: /*#__PURE__*/ m(() => ({ id: 'Jenis koleksi', en: 'Collection' })),
	callNumber: /*#__PURE__*/ m(() => ({ id: 'Nomor panggil', en: 'Call number' })),
	status: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' })),
	access: /*#__PURE__*/ m(() => ({ id: 'Boleh', en: 'Use' }))
};
export const accessWords = {
	loanable: /*#__PURE__*/ m(() => ({ id: 'Dapat dipinjam', en: 'May be lent' })),
	'library-use': /*#__PURE__*/ m(() => ({ id: 'Baca di tempat', en: 'Read on site' })),
	reserve: /*#__PURE__*/ m(() => ({ id: 'Tandon', en: 'Reserve' })),
	deposit: /*#__PURE__*/ m(() => ({ id: 'Deposit', en: 'Deposit' }))
};
export const saveCopyWord = /*#__PURE__*/ m(() => ({ id: 'Simpan eksemplar', en: 'Save copy' }));
export const copySaved = /*#__PURE__*/ m((p: { barcode: string }) => ({
	id: `Eksemplar ${p.barcode} tersimpan.`,
	en: `Copy ${p.barcode} is saved.`
}));
export const refusalWords = {
	'title.missing': /*#__PURE__*/ m(() => ({ id: 'Tulis judulnya.', en: 'Write the title.' })),
	'title.unknown': /*#__PURE__*/ m(() => ({
		id: 'Judul ini tidak ada lagi.',
		en: 'This title no longer exists.'
	})),
	'title.changed-meanwhile': /*#__PURE__*/ m(() => ({
		id: 'Judul ini baru saja diubah rekan Anda. Isian Anda tetap di bawah; muat ulang untuk melihat perubahannya.',
		en: 'A colleague has just changed this title. What you typed is kept below; reload to see the change.'
	})),
	'copy.no-barcode': /*#__PURE__*/ m(() => ({
		id: 'Pindai atau tulis kode batangnya.',
		en: 'Scan or write the barcode.'
	})),
	'copy.barcode-taken': /*#__PURE__*/ m(() => ({
		id: 'Kode batang ini sudah dipakai eksemplar lain.',
		en: 'This barcode is used by another copy.'
	})),
	'copy.unknown': /*#__PURE__*/ m(() => ({
		id: 'Eksemplar ini tidak ada di judul ini.',
		en: 'There is no such copy of this title.'
	})),
	'copy.no-branch': /*#__PURE__*/ m(() => ({ id: 'Pilih gedungnya.', en: 'Choose the building.' })),
	'copy.status-not-settable': /*#__PURE__*/ m(() => ({
		id: 'Keadaan ini berubah lewat peminjaman atau pengembalian, bukan dari sini.',
		en: 'This state changes by lending and returning, not from here.'
	}))
};
