import { m } from '#platform/i18n/index.ts';

/** The words of the page on which a paper list is typed after an outage. */
export const lateHeading = /*#__PURE__*/ m(() => ({
	id: 'Susulan: catatan kertas',
	en: 'Back-dated entry: paper notes'
}));
export const lateIntro = /*#__PURE__*/ m(() => ({
	id: 'Untuk pinjaman dan pengembalian yang ditulis di kertas selama listrik atau jaringan padam. Ketik baris demi baris, periksa, lalu simpan semuanya sekaligus.',
	en: 'For loans and returns written on paper while power or network was down. Type them line by line, check them, then save them all at once.'
}));
export const newLine = /*#__PURE__*/ m(() => ({ id: 'Baris baru', en: 'New line' }));
export const place = /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' }));
export const what = /*#__PURE__*/ m(() => ({ id: 'Apa yang terjadi', en: 'What happened' }));
export const kinds = {
	loan: /*#__PURE__*/ m(() => ({ id: 'Dipinjam', en: 'Lent' })),
	return: /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Returned' }))
};
export const day = /*#__PURE__*/ m(() => ({ id: 'Tanggal', en: 'Date' }));
export const dayHint = /*#__PURE__*/ m((p: { days: string }) => ({
	id: `Paling lama ${p.days} hari ke belakang.`,
	en: `At most ${p.days} days back.`
}));
export const time = /*#__PURE__*/ m(() => ({ id: 'Jam (WIB)', en: 'Time (WIB)' }));
export const card = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu anggota', en: 'Member card' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Tidak perlu untuk buku yang kembali.',
	en: 'Not needed for books that came back.'
}));
export const copies = /*#__PURE__*/ m(() => ({ id: 'Kode batang eksemplar', en: 'Barcodes of the copies' }));
export const copiesHint = /*#__PURE__*/ m(() => ({
	id: 'Satu kode satu baris; pindai berurutan.',
	en: 'One code a line; scan one after another.'
}));
export const add = /*#__PURE__*/ m(() => ({ id: 'Tambahkan baris', en: 'Add the line' }));
export const linesHeading = /*#__PURE__*/ m(() => ({ id: 'Belum disimpan', en: 'Not saved yet' }));
export const noLines = /*#__PURE__*/ m(() => ({
	id: 'Baris yang Anda tambahkan tampil di sini dulu.',
	en: 'The lines that you add appear here first.'
}));
export const change = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const changeLine = /*#__PURE__*/ m((p: { line: string }) => ({
	id: `Ubah baris ${p.line}`,
	en: `Change line ${p.line}`
}));
export const drop = /*#__PURE__*/ m(() => ({ id: 'Hapus', en: 'Remove' }));
export const dropLine = /*#__PURE__*/ m((p: { line: string }) => ({
	id: `Hapus baris ${p.line}`,
	en: `Remove line ${p.line}`
}));
export const saveAll = /*#__PURE__*/ m((p: { count: string }) => ({
	id: `Simpan semua (${p.count} baris)`,
	en: `Save all (${p.count} lines)`
}));
export const saveNote = /*#__PURE__*/ m(() => ({
	id: 'Bukunya sudah dibawa: pinjaman yang melanggar aturan tetap dicatat, dan tampil di Catatan luring untuk dilihat.',
	en: 'The books have left: loans against a rule are recorded all the same, and stand among the offline entries to be looked at.'
}));
export const linesWrong = /*#__PURE__*/ m(() => ({
	id: 'Betulkan baris yang ditandai, lalu simpan lagi. Belum ada yang disimpan.',
	en: 'Put right the marked lines and save again. Nothing is saved yet.'
}));
export const nothingToSave = /*#__PURE__*/ m(() => ({
	id: 'Tambahkan baris dulu, lalu simpan.',
	en: 'Add a line first, then save.'
}));
export const saved = /*#__PURE__*/ m((p: { done: string }) => ({
	id: `${p.done} buku dicatat.`,
	en: `${p.done} books recorded.`
}));
export const savedToLook = /*#__PURE__*/ m((p: { look: string }) => ({
	id: `${p.look} perlu dilihat di Catatan luring.`,
	en: `${p.look} to be looked at among the offline entries.`
}));
export const resultHeading = /*#__PURE__*/ m(() => ({ id: 'Yang dicatat', en: 'What was recorded' }));
export const seeOffline = /*#__PURE__*/ m(() => ({
	id: 'Buka Catatan luring',
	en: 'Open the offline entries'
}));
export const outcome = {
	due: /*#__PURE__*/ m((p: { day: string }) => ({ id: `jatuh tempo ${p.day}`, en: `due ${p.day}` })),
	back: /*#__PURE__*/ m(() => ({ id: 'kembali', en: 'returned' })),
	written: /*#__PURE__*/ m(() => ({ id: 'dicatat', en: 'recorded' })),
	left: /*#__PURE__*/ m(() => ({ id: 'tidak dapat dicatat', en: 'could not be recorded' }))
};
export const limitHeading = /*#__PURE__*/ m(() => ({ id: 'Batas susulan', en: 'How far back' }));
export const limitLabel = /*#__PURE__*/ m(() => ({
	id: 'Paling lama berapa hari',
	en: 'At most so many days'
}));
export const limitHint = /*#__PURE__*/ m((p: { most: string }) => ({
	id: `Antara 1 dan ${p.most}.`,
	en: `From 1 to ${p.most}.`
}));
export const limitSave = /*#__PURE__*/ m(() => ({ id: 'Simpan batas', en: 'Save the limit' }));
export const limitSaved = /*#__PURE__*/ m(() => ({ id: 'Batas disimpan.', en: 'The limit is saved.' }));
export const limitWrong = /*#__PURE__*/ m((p: { most: string }) => ({
	id: `Tulis bilangan dari 1 sampai ${p.most}.`,
	en: `Write a number from 1 to ${p.most}.`
}));
export const problems = {
	'day.wrong': /*#__PURE__*/ m(() => ({
		id: 'Isi tanggalnya, contoh 23 11 2026.',
		en: 'Give the date, for example 23 11 2026.'
	})),
	'day.future': /*#__PURE__*/ m(() => ({
		id: 'Waktu itu belum tiba. Susulan untuk yang sudah terjadi.',
		en: 'That is still to come. This is for what has happened.'
	})),
	'time.wrong': /*#__PURE__*/ m(() => ({
		id: 'Isi jamnya, contoh 09.15.',
		en: 'Give the time, for example 09.15.'
	})),
	'card.missing': /*#__PURE__*/ m(() => ({
		id: 'Isi nomor kartu anggota yang meminjam.',
		en: 'Give the card of the member who borrowed.'
	})),
	'copies.missing': /*#__PURE__*/ m(() => ({
		id: 'Isi paling sedikit satu kode batang.',
		en: 'Give at least one barcode.'
	}))
};
export const tooOld = /*#__PURE__*/ m((p: { first: string }) => ({
	id: `Paling awal ${p.first}. Yang lebih lama, tanya kepala perpustakaan.`,
	en: `Not before ${p.first}. For older ones, ask the head of the library.`
}));
export const cardUnknown = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Nomor kartu ${p.card} tidak kami temukan. Periksa angkanya.`,
	en: `Nobody has card ${p.card}. Check the figures.`
}));
export const copiesMany = /*#__PURE__*/ m((p: { most: string }) => ({
	id: `Paling banyak ${p.most} kode satu baris. Bagi menjadi dua.`,
	en: `At most ${p.most} codes a line. Make two of it.`
}));
export const copyUnknown = /*#__PURE__*/ m((p: { copy: string }) => ({
	id: `Kode ${p.copy} bukan eksemplar perpustakaan ini. Periksa angkanya.`,
	en: `Code ${p.copy} is no copy of this library. Check the figures.`
}));
export const copyTwice = /*#__PURE__*/ m((p: { copy: string }) => ({
	id: `Kode ${p.copy} ada dua kali pada baris ini.`,
	en: `Code ${p.copy} is on this line twice.`
}));
