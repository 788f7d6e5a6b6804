import { m } from '#platform/i18n/index.ts';

/** Words of the office pages about letters. */
export const officeHeading = /*#__PURE__*/ m(() => ({ id: 'Daftar surat', en: 'List of letters' }));
export const newClearance = /*#__PURE__*/ m(() => ({
	id: 'Surat bebas pustaka baru',
	en: 'New clearance letter'
}));
export const cardField = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu anggota', en: 'Member’s card number' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartunya atau tulis nomornya',
	en: 'Scan the card or type its number'
}));
export const checkMember = /*#__PURE__*/ m(() => ({ id: 'Periksa syarat', en: 'Check' }));
export const issueButton = /*#__PURE__*/ m(() => ({ id: 'Terbitkan surat', en: 'Issue the letter' }));
export const cannotIssue = /*#__PURE__*/ m(() => ({
	id: 'Surat belum bisa diterbitkan. Yang bertanda belum perlu diselesaikan dulu.',
	en: 'The letter cannot be issued yet. What is marked as open has to be settled first.'
}));
export const unknownCard = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Nomor kartu ${p.card} tidak kami temukan. Periksa angkanya, atau cari namanya di Daftar anggota.`,
	en: `We did not find card number ${p.card}. Check the digits, or search the name under Members.`
}));

export const requestsHeading = /*#__PURE__*/ m(() => ({
	id: 'Permintaan yang menunggu',
	en: 'Waiting requests'
}));
export const askedOn = /*#__PURE__*/ m(() => ({ id: 'Diajukan', en: 'Asked on' }));
export const purposeWord = /*#__PURE__*/ m(() => ({ id: 'Keperluan', en: 'Purpose' }));
export const refuseWord = /*#__PURE__*/ m(() => ({ id: 'Tolak', en: 'Refuse' }));
export const refuseReason = /*#__PURE__*/ m(() => ({
	id: 'Alasan untuk pembaca',
	en: 'Reason, for the reader'
}));
export const refuseSend = /*#__PURE__*/ m(() => ({ id: 'Kirim penolakan', en: 'Send the refusal' }));
export const requestRefused = /*#__PURE__*/ m(() => ({
	id: 'Permintaan ditolak. Pembaca melihat alasannya di halaman Surat.',
	en: 'The request was refused. The reader sees the reason under Letters.'
}));

export const issuedHeading = /*#__PURE__*/ m(() => ({ id: 'Surat yang terbit', en: 'Letters issued' }));
export const searchField = /*#__PURE__*/ m(() => ({
	id: 'Cari nomor, nama, atau kode surat',
	en: 'Search number, name or code'
}));
export const searchButton = /*#__PURE__*/ m(() => ({ id: 'Cari', en: 'Search' }));
export const anyKind = /*#__PURE__*/ m(() => ({ id: 'Semua jenis', en: 'Any kind' }));
export const letterCount = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} surat`,
	en: `${p.n} letters`
}));
export const noLetters = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada surat yang cocok.',
	en: 'No letters match.'
}));

export const withdrawHeading = /*#__PURE__*/ m(() => ({ id: 'Cabut surat ini', en: 'Withdraw this letter' }));
export const withdrawHint = /*#__PURE__*/ m(() => ({
	id: 'Nomornya tetap terpakai. Halaman cek langsung menunjukkan bahwa surat ini dicabut; alasannya hanya dilihat petugas.',
	en: 'The number stays used. The check page shows at once that it is withdrawn; only staff see the reason.'
}));
export const withdrawReason = /*#__PURE__*/ m(() => ({ id: 'Alasan', en: 'Reason' }));
export const withdrawButton = /*#__PURE__*/ m(() => ({ id: 'Cabut surat', en: 'Withdraw the letter' }));
export const becauseWord = /*#__PURE__*/ m((p: { reason: string }) => ({
	id: `Alasan: ${p.reason}`,
	en: `Reason: ${p.reason}`
}));

/** Why an act with a letter was refused. */
export const refusalWords = {
	'letter.unknown': /*#__PURE__*/ m(() => ({
		id: 'Surat ini tidak ada.',
		en: 'There is no such letter.'
	})),
	'letter.withdrawn-already': /*#__PURE__*/ m(() => ({
		id: 'Surat ini sudah dicabut sebelumnya.',
		en: 'This letter was withdrawn before.'
	})),
	'letter.no-reason': /*#__PURE__*/ m(() => ({
		id: 'Tulis alasannya, untuk yang bertanya kelak.',
		en: 'Give the reason, for whoever asks later.'
	})),
	'request.settled': /*#__PURE__*/ m(() => ({
		id: 'Permintaan ini sudah dijawab rekan Anda.',
		en: 'A colleague has answered this request.'
	})),
	'request.no-answer': /*#__PURE__*/ m(() => ({
		id: 'Tulis alasan penolakan supaya pembaca tahu apa yang perlu diselesaikan.',
		en: 'Give the reason, so that the reader knows what to settle.'
	})),
	'clearance.unmet': /*#__PURE__*/ m(() => ({
		id: 'Keadaan anggota berubah: syaratnya belum terpenuhi lagi. Buka Surat bebas pustaka baru dengan kartunya untuk melihat sebabnya.',
		en: 'Things have changed: the member does not meet the conditions any more. Open a new clearance letter with the card to see why.'
	}))
};

/** Overdue letters. */
export const overdueHeading = /*#__PURE__*/ m(() => ({ id: 'Surat tagihan', en: 'Overdue letters' }));
export const overdueLead = /*#__PURE__*/ m(() => ({
	id: 'Anggota yang punya pinjaman terlambat. Satu surat untuk satu anggota, dengan semua koleksinya yang terlambat.',
	en: 'Members with overdue loans. One letter for each member, with everything that is overdue.'
}));
export const lateFrom = /*#__PURE__*/ m(() => ({
	id: 'Terlambat sedikitnya (hari)',
	en: 'Late by at least (days)'
}));
export const whichBranch = /*#__PURE__*/ m(() => ({ id: 'Dipinjam di', en: 'Borrowed at' }));
export const allBranches = /*#__PURE__*/ m(() => ({ id: 'Semua tempat', en: 'All places' }));
export const showButton = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const nobodyLate = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada anggota yang terlambat selama itu.',
	en: 'No member is late by so many days.'
}));
export const lateColumns = {
	name: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	card: /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' })),
	loans: /*#__PURE__*/ m(() => ({ id: 'Terlambat', en: 'Overdue' })),
	earliest: /*#__PURE__*/ m(() => ({ id: 'Paling lama sejak', en: 'Longest since' })),
	letter: /*#__PURE__*/ m(() => ({ id: 'Surat terakhir', en: 'Last letter' }))
};
export const booksLate = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} koleksi`,
	en: `${p.n} ${p.n === 1 ? 'copy' : 'copies'}`
}));
export const daysLate = /*#__PURE__*/ m((p: { day: string; days: number }) => ({
	id: `${p.day} (${p.days} hari)`,
	en: `${p.day} (${p.days} ${p.days === 1 ? 'day' : 'days'})`
}));
export const membersLate = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} anggota`,
	en: `${p.n} members`
}));
export const onlyFirst = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Yang ditampilkan ${p.n} anggota pertama; sisanya menyusul sesudah surat ini dibuat.`,
	en: `The first ${p.n} members are shown; the others follow once these letters are made.`
}));
export const choose = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Pilih ${p.name}`,
	en: `Choose ${p.name}`
}));
export const makeChosen = /*#__PURE__*/ m(() => ({
	id: 'Buat untuk yang dipilih',
	en: 'Make for those chosen'
}));
export const makeAll = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Buat untuk semua (${p.n})`,
	en: `Make for all (${p.n})`
}));
export const nobodyChosen = /*#__PURE__*/ m(() => ({
	id: 'Pilih dulu anggotanya.',
	en: 'Choose members first.'
}));
export const lettersMade = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} surat siap dicetak, satu halaman atau lebih untuk tiap anggota.`,
	en: `${p.n} letters are ready to print, each on its own page.`
}));
export const noneMade = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada surat yang dibuat: koleksinya sudah kembali, atau suratnya sudah terbit hari ini.',
	en: 'No letter was made: the books are back, or there is a letter of today.'
}));
export const printHeading = /*#__PURE__*/ m(() => ({ id: 'Cetak surat', en: 'Print letters' }));
export const skippedSome = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} anggota dilewati: koleksinya sudah kembali, atau suratnya sudah terbit hari ini.`,
	en: `${p.n} members were left out: the books are back, or there is a letter of today.`
}));

/** Class lists. */
export const listHeading = /*#__PURE__*/ m(() => ({
	id: 'Daftar anggota dan pinjaman',
	en: 'Members and their loans'
}));
export const listLead = /*#__PURE__*/ m(() => ({
	id: 'Untuk satu kelas atau lembaga: pilih jenis anggota dan tempat, atau pindai kartunya satu per satu. Dicetak di A4.',
	en: 'For a class or an institution: choose category and place, or scan the cards one by one. Prints on A4.'
}));
export const listTitle = /*#__PURE__*/ m(() => ({ id: 'Judul daftar', en: 'Title of the list' }));
export const listTitleHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh: Kelas 5 SD Contoh',
	en: 'For example: Kelas 5 SD Contoh'
}));
export const categoryWord = /*#__PURE__*/ m(() => ({ id: 'Jenis anggota', en: 'Category' }));
export const homeBranchWord = /*#__PURE__*/ m(() => ({ id: 'Terdaftar di', en: 'Registered at' }));
export const anyCategory = /*#__PURE__*/ m(() => ({ id: 'Semua jenis', en: 'Any category' }));
export const cardsField = /*#__PURE__*/ m(() => ({ id: 'Kartu yang dipindai', en: 'Scanned cards' }));
export const cardsHint = /*#__PURE__*/ m(() => ({
	id: 'Satu nomor satu baris. Bila diisi, jenis dan tempat tidak dipakai.',
	en: 'One number a line. When filled in, category and place are not used.'
}));
export const onlyBorrowers = /*#__PURE__*/ m(() => ({
	id: 'Hanya yang sedang meminjam',
	en: 'Only those with loans'
}));
export const makeList = /*#__PURE__*/ m(() => ({ id: 'Buat daftar', en: 'Make the list' }));
export const cardsMissing = /*#__PURE__*/ m((p: { cards: string }) => ({
	id: `Tidak ditemukan: ${p.cards}. Periksa angkanya; anggota lain tetap ada di daftar.`,
	en: `Not found: ${p.cards}. Check the digits; the others are on the list.`
}));
export const emptyList = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada anggota yang cocok dengan pilihan ini.',
	en: 'No members match this choice.'
}));
export const listColumns = {
	number: /*#__PURE__*/ m(() => ({ id: 'No.', en: 'No.' })),
	name: /*#__PURE__*/ m(() => ({ id: 'Nama dan kartu', en: 'Name and card' })),
	loan: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	copy: /*#__PURE__*/ m(() => ({ id: 'Eksemplar', en: 'Copy' })),
	due: /*#__PURE__*/ m(() => ({ id: 'Kembali paling lambat', en: 'Due' })),
	late: /*#__PURE__*/ m(() => ({ id: 'terlambat', en: 'overdue' }))
};
export const noLoansWord = /*#__PURE__*/ m(() => ({ id: 'Tidak ada pinjaman', en: 'No loans' }));
