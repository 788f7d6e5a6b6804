import { m } from '#platform/i18n/index.ts';

export const importHeading = /*#__PURE__*/ m(() => ({
	id: 'Migrasi dari sistem lain',
	en: 'Import from another system'
}));
export const importLead = /*#__PURE__*/ m(() => ({
	id: 'Uji coba lebih dulu: semua berkas dibaca dan dibandingkan, tidak ada yang disimpan. Setelah laporannya beres, tekan "Impor sekarang".',
	en: 'Try it first: the files are read and compared, nothing is saved. When the report looks right, press "Import now".'
}));
export const files = /*#__PURE__*/ m(() => ({ id: 'Berkas', en: 'Files' }));
export const filesHint = /*#__PURE__*/ m((p: { megabytes: string }) => ({
	id: `Satu dump SQL INLISLite v3 (boleh .gz), atau satu atau beberapa berkas MARC (.mrc) dan MARCXML. Paling besar ${p.megabytes} MB.`,
	en: `One SQL dump of INLISLite v3 (.gz is fine), or one or more MARC (.mrc) and MARCXML files. At most ${p.megabytes} MB.`
}));
export const kindLegend = /*#__PURE__*/ m(() => ({ id: 'Isi berkas', en: 'What the files hold' }));
export const kindWords = {
	auto: /*#__PURE__*/ m(() => ({ id: 'Kenali sendiri', en: 'Recognise it' })),
	inlislite: /*#__PURE__*/ m(() => ({ id: 'INLISLite v3', en: 'INLISLite v3' })),
	marc: /*#__PURE__*/ m(() => ({ id: 'MARC atau MARCXML', en: 'MARC or MARCXML' }))
};
export const asOfLegend = /*#__PURE__*/ m(() => ({ id: 'Keadaan per tanggal', en: 'State as of' }));
export const asOfHint = /*#__PURE__*/ m(() => ({
	id: 'Hari saat dump dibuat. Keterlambatan dihitung per tanggal ini.',
	en: 'The day the dump was made. What is overdue is judged by it.'
}));
export const paidLegend = /*#__PURE__*/ m(() => ({
	id: 'Denda yang di INLISLite bertanda lunas',
	en: 'Fines that INLISLite marks as paid'
}));
export const paidHint = /*#__PURE__*/ m(() => ({
	id: 'Tanda itu sering keliru: satu versi tidak pernah mengisinya, versi lain mengisinya terbalik. Laporan menunjukkan kedua jumlahnya.',
	en: 'The mark is often wrong: one version never sets it, another sets it the other way round. The report shows both totals.'
}));
export const paidWords = {
	none: /*#__PURE__*/ m(() => ({ id: 'Anggap semuanya belum dibayar', en: 'Take all of them for unpaid' })),
	'as-marked': /*#__PURE__*/ m(() => ({ id: 'Percaya tandanya', en: 'Believe the mark' }))
};
export const tryButton = /*#__PURE__*/ m(() => ({ id: 'Uji coba', en: 'Try it' }));
export const importNow = /*#__PURE__*/ m(() => ({ id: 'Impor sekarang', en: 'Import now' }));
export const throwAway = /*#__PURE__*/ m(() => ({ id: 'Buang berkas', en: 'Throw the files away' }));
export const mayTakeMinutes = /*#__PURE__*/ m(() => ({
	id: 'Impor besar memakan beberapa menit. Biarkan halaman ini terbuka; layanan lain tetap jalan.',
	en: 'A large import takes some minutes. Leave this page open; everything else goes on.'
}));
export const onlyTry = /*#__PURE__*/ m(() => ({
	id: 'Peran Anda hanya boleh menguji coba. Minta admin menyimpannya.',
	en: 'Your role may only try. Ask an admin to commit it.'
}));

export const fileMissing = /*#__PURE__*/ m(() => ({
	id: 'Pilih berkas yang akan diuji.',
	en: 'Choose the files to try.'
}));
export const dateWrong = /*#__PURE__*/ m(() => ({
	id: 'Tulis tanggalnya, contoh 30 6 2026.',
	en: 'Write the date, for example 30 6 2026.'
}));
export const uploadTooLarge = /*#__PURE__*/ m((p: { megabytes: string }) => ({
	id: `Berkas lebih besar dari ${p.megabytes} MB. Kemas dengan gzip, atau pakai perintah "suluah import".`,
	en: `The files are larger than ${p.megabytes} MB. Pack them with gzip, or use the command "suluah import".`
}));
export const uploadProblems = {
	broken: /*#__PURE__*/ m(() => ({
		id: 'Unggahan terputus. Coba lagi.',
		en: 'The upload broke off. Try again.'
	})),
	'too-many': /*#__PURE__*/ m(() => ({
		id: 'Paling banyak 20 berkas sekali unggah.',
		en: 'At most 20 files at a time.'
	}))
};
export const stagedGone = /*#__PURE__*/ m(() => ({
	id: 'Berkas uji coba ini sudah tidak ada: sudah diimpor, dibuang, atau lewat satu hari. Unggah lagi bila perlu.',
	en: 'The tried files are gone: imported, thrown away, or older than a day. Upload them again if needed.'
}));

export const reportHeading = /*#__PURE__*/ m(() => ({ id: 'Laporan uji coba', en: 'Report of the trial' }));
export const nothingWritten = /*#__PURE__*/ m(() => ({
	id: 'Ini uji coba: belum ada yang disimpan.',
	en: 'This is a trial: nothing has been saved.'
}));
export const runHeading = /*#__PURE__*/ m((p: { id: string }) => ({
	id: `Impor ${p.id}`,
	en: `Import ${p.id}`
}));
export const importedOn = /*#__PURE__*/ m((p: { when: string }) => ({
	id: `Disimpan ${p.when}.`,
	en: `Committed ${p.when}.`
}));
export const undoneOn = /*#__PURE__*/ m((p: { when: string; removed: string }) => ({
	id: `Dibatalkan ${p.when}: ${p.removed} baris diambil kembali.`,
	en: `Taken back ${p.when}: ${p.removed} rows were removed.`
}));
export const importDone = /*#__PURE__*/ m(() => ({
	id: 'Impor selesai dan tersimpan.',
	en: 'The import is done and saved.'
}));
export const summarySentence = /*#__PURE__*/ m(
	(p: { created: string; updated: string; unchanged: string; rejected: string }) => ({
		id: `${p.created} baris baru, ${p.updated} diperbarui, ${p.unchanged} tetap, ${p.rejected} ditolak.`,
		en: `${p.created} new rows, ${p.updated} updated, ${p.unchanged} unchanged, ${p.rejected} refused.`
	})
);
export const readForDay = /*#__PURE__*/ m((p: { day: string; files: string }) => ({
	id: `${p.files}, keadaan per ${p.day}.`,
	en: `${p.files}, state as of ${p.day}.`
}));

export const countsHeading = /*#__PURE__*/ m(() => ({ id: 'Jumlah baris', en: 'Rows' }));
export const countColumns = {
	name: /*#__PURE__*/ m(() => ({ id: 'Isi', en: 'What' })),
	read: /*#__PURE__*/ m(() => ({ id: 'Dibaca', en: 'Read' })),
	created: /*#__PURE__*/ m(() => ({ id: 'Baru', en: 'New' })),
	updated: /*#__PURE__*/ m(() => ({ id: 'Diperbarui', en: 'Updated' })),
	unchanged: /*#__PURE__*/ m(() => ({ id: 'Tetap', en: 'Unchanged' })),
	rejected: /*#__PURE__*/ m(() => ({ id: 'Ditolak', en: 'Refused' }))
};
export const entityWords = {
	branches: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Branches' })),
	rooms: /*#__PURE__*/ m(() => ({ id: 'Ruang', en: 'Rooms' })),
	memberCategories: /*#__PURE__*/ m(() => ({ id: 'Jenis anggota', en: 'Member categories' })),
	copyCategories: /*#__PURE__*/ m(() => ({ id: 'Jenis koleksi', en: 'Copy categories' })),
	titles: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Titles' })),
	fields: /*#__PURE__*/ m(() => ({ id: 'Ruas MARC', en: 'MARC fields' })),
	copies: /*#__PURE__*/ m(() => ({ id: 'Eksemplar', en: 'Copies' })),
	members: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Members' })),
	loans: /*#__PURE__*/ m(() => ({ id: 'Pinjaman', en: 'Loans' })),
	renewals: /*#__PURE__*/ m(() => ({ id: 'Perpanjangan', en: 'Renewals' })),
	visits: /*#__PURE__*/ m(() => ({ id: 'Kunjungan', en: 'Visits' })),
	rules: /*#__PURE__*/ m(() => ({ id: 'Aturan pinjam', en: 'Loan rules' })),
	closedDays: /*#__PURE__*/ m(() => ({ id: 'Hari libur', en: 'Holidays' })),
	holds: /*#__PURE__*/ m(() => ({ id: 'Pemesanan', en: 'Holds' })),
	charges: /*#__PURE__*/ m(() => ({ id: 'Denda', en: 'Charges' })),
	suspensions: /*#__PURE__*/ m(() => ({ id: 'Penundaan', en: 'Suspensions' })),
	obligations: /*#__PURE__*/ m(() => ({ id: 'Kewajiban ganti', en: 'Things to replace' }))
};

export const reconcileHeading = /*#__PURE__*/ m(() => ({ id: 'Cocokkan angka', en: 'Reconcile' }));
export const reconcileNote = /*#__PURE__*/ m(() => ({
	id: 'Di sumber: menurut berkas. Di sini: setelah impor. Selisih dijelaskan oleh baris yang ditolak dan catatan di bawah.',
	en: 'In the source: by the file. Here: after the import. A difference is explained by refused rows and remarks below.'
}));
export const reconcileColumns = {
	name: /*#__PURE__*/ m(() => ({ id: 'Yang dihitung', en: 'What is counted' })),
	source: /*#__PURE__*/ m(() => ({ id: 'Di sumber', en: 'In the source' })),
	target: /*#__PURE__*/ m(() => ({ id: 'Di sini', en: 'Here' })),
	match: /*#__PURE__*/ m(() => ({ id: 'Cocok', en: 'Match' }))
};
export const matches = /*#__PURE__*/ m(() => ({ id: 'cocok', en: 'matches' }));
export const differsBy = /*#__PURE__*/ m((p: { by: string }) => ({
	id: `selisih ${p.by}`,
	en: `differs by ${p.by}`
}));
export const loanWords = {
	open: /*#__PURE__*/ m(() => ({ id: 'masih dipinjam', en: 'open' })),
	overdue: /*#__PURE__*/ m(() => ({ id: 'terlambat', en: 'overdue' })),
	rupiah: /*#__PURE__*/ m(() => ({ id: 'jumlah rupiah', en: 'sum in rupiah' }))
};
export const visitWords = {
	member: /*#__PURE__*/ m(() => ({ id: 'anggota', en: 'members' })),
	guest: /*#__PURE__*/ m(() => ({ id: 'bukan anggota', en: 'not members' })),
	group: /*#__PURE__*/ m(() => ({ id: 'rombongan', en: 'groups' })),
	'group-people': /*#__PURE__*/ m(() => ({ id: 'orang dalam rombongan', en: 'people in groups' }))
};
export const categoryUnknown = /*#__PURE__*/ m(() => ({ id: 'tanpa jenis', en: 'no category' }));

export const remarksHeading = /*#__PURE__*/ m(() => ({ id: 'Baris per baris', en: 'Row by row' }));
export const noRemarks = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang perlu dicatat.',
	en: 'There is nothing to remark.'
}));
export const levelWords = {
	refused: /*#__PURE__*/ m(() => ({ id: 'Ditolak', en: 'Refused' })),
	changed: /*#__PURE__*/ m(() => ({ id: 'Diperbarui', en: 'Updated' })),
	warning: /*#__PURE__*/ m(() => ({ id: 'Perlu dilihat', en: 'To be looked at' })),
	note: /*#__PURE__*/ m(() => ({ id: 'Keterangan', en: 'Notes' }))
};
export const remarkColumns = {
	place: /*#__PURE__*/ m(() => ({ id: 'Tabel atau berkas', en: 'Table or file' })),
	row: /*#__PURE__*/ m(() => ({ id: 'Baris', en: 'Row' })),
	say: /*#__PURE__*/ m(() => ({ id: 'Keterangan', en: 'Remark' }))
};
export const forExample = /*#__PURE__*/ m((p: { say: string }) => ({
	id: `Misalnya: ${p.say}`,
	en: `For example: ${p.say}`
}));
export const groupCount = /*#__PURE__*/ m((p: { n: string }) => ({ id: `${p.n} baris`, en: `${p.n} rows` }));
export const wholeTable = /*#__PURE__*/ m(() => ({ id: 'seluruhnya', en: 'all of it' }));
export const moreInFile = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `… dan ${p.n} baris lagi, ada di daftar lengkap.`,
	en: `… and ${p.n} more rows, in the full list.`
}));
export const fullList = /*#__PURE__*/ m(() => ({
	id: 'Unduh daftar lengkap (CSV)',
	en: 'Download the full list (CSV)'
}));
export const csvColumns = {
	level: /*#__PURE__*/ m(() => ({ id: 'Tingkat', en: 'Level' })),
	source: /*#__PURE__*/ m(() => ({ id: 'Tabel atau berkas', en: 'Table or file' })),
	row: /*#__PURE__*/ m(() => ({ id: 'Baris', en: 'Row' })),
	code: /*#__PURE__*/ m(() => ({ id: 'Kode', en: 'Code' })),
	say: /*#__PURE__*/ m(() => ({ id: 'Keterangan', en: 'Remark' }))
};

export const earlierHeading = /*#__PURE__*/ m(() => ({ id: 'Impor sebelumnya', en: 'Earlier imports' }));
export const noRuns = /*#__PURE__*/ m(() => ({
	id: 'Belum ada data yang diimpor.',
	en: 'Nothing has been imported yet.'
}));
export const runColumns = {
	when: /*#__PURE__*/ m(() => ({ id: 'Waktu', en: 'When' })),
	kind: /*#__PURE__*/ m(() => ({ id: 'Isi', en: 'Kind' })),
	files: /*#__PURE__*/ m(() => ({ id: 'Berkas', en: 'Files' })),
	created: /*#__PURE__*/ m(() => ({ id: 'Baru', en: 'New' })),
	rejected: /*#__PURE__*/ m(() => ({ id: 'Ditolak', en: 'Refused' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' }))
};
export const runStands = /*#__PURE__*/ m(() => ({ id: 'Tersimpan', en: 'Committed' }));
export const runUndone = /*#__PURE__*/ m(() => ({ id: 'Dibatalkan', en: 'Taken back' }));
export const undoButton = /*#__PURE__*/ m(() => ({ id: 'Batalkan impor ini', en: 'Take this import back' }));
export const undoHeading = /*#__PURE__*/ m(() => ({ id: 'Batalkan', en: 'Take back' }));
export const undoNote = /*#__PURE__*/ m(() => ({
	id: 'Semua baris yang dibuat impor ini diambil kembali, asal belum dipakai. Baris lama yang diperbaruinya tetap seperti sekarang.',
	en: 'All rows that this import made are removed, unless they have been used. Older rows that it updated stay as they are.'
}));
export const undoRefused = /*#__PURE__*/ m(() => ({
	id: 'Impor ini tidak dapat dibatalkan',
	en: 'This import cannot be taken back'
}));
