import { m } from '#platform/i18n/index.ts';

/** Words of the staff pages about what is lost, damaged, or looked for. */
export const obligationsHeading = /*#__PURE__*/ m(() => ({ id: 'Kewajiban ganti', en: 'Obligations' }));
export const claimsHeading = /*#__PURE__*/ m(() => ({ id: 'Cari di rak', en: 'Look on the shelves' }));
export const claimsIntro = /*#__PURE__*/ m(() => ({
	id: 'Menurut anggotanya sudah dikembalikan. Ketemu: pindai di Meja Layanan, dihitung kembali pada hari yang disebut.',
	en: 'Said to be back by their readers. Found: scan it at the desk; it counts as returned on the day that was named.'
}));
export const noClaims = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang perlu dicari.',
	en: 'Nothing to look for.'
}));
export const noObligations = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada kewajiban ganti dengan saringan ini.',
	en: 'No obligations with these filters.'
}));

export const filterState = /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' }));
export const filterCause = /*#__PURE__*/ m(() => ({ id: 'Sebab', en: 'Cause' }));
export const filterPlace = /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' }));
export const filterCard = /*#__PURE__*/ m(() => ({ id: 'Kartu anggota', en: 'Member’s card' }));
export const show = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const anyCause = /*#__PURE__*/ m(() => ({ id: 'Hilang dan rusak', en: 'Lost and damaged' }));
export const stateFilters = {
	open: /*#__PURE__*/ m(() => ({ id: 'Belum selesai', en: 'Open' })),
	settled: /*#__PURE__*/ m(() => ({ id: 'Selesai', en: 'Settled' })),
	all: /*#__PURE__*/ m(() => ({ id: 'Semua', en: 'All' }))
};
export const causes = {
	lost: /*#__PURE__*/ m(() => ({ id: 'Hilang', en: 'Lost' })),
	damaged: /*#__PURE__*/ m(() => ({ id: 'Rusak', en: 'Damaged' }))
};
export const replacementWords = {
	same: /*#__PURE__*/ m(() => ({ id: 'Judul yang sama', en: 'The same title' })),
	similar: /*#__PURE__*/ m(() => ({ id: 'Judul sejenis', en: 'A similar title' })),
	price: /*#__PURE__*/ m(() => ({ id: 'Harganya', en: 'Its price' }))
};
export const states = {
	open: /*#__PURE__*/ m(() => ({ id: 'Belum selesai', en: 'Open' })),
	replaced: /*#__PURE__*/ m(() => ({ id: 'Sudah diganti', en: 'Replaced' })),
	paid: /*#__PURE__*/ m(() => ({ id: 'Sudah dibayar', en: 'Paid' })),
	waived: /*#__PURE__*/ m(() => ({ id: 'Dibebaskan', en: 'Waived' })),
	cancelled: /*#__PURE__*/ m(() => ({ id: 'Bukunya ditemukan', en: 'The book was found' }))
};
export const columns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	reader: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' })),
	asked: /*#__PURE__*/ m(() => ({ id: 'Diganti dengan', en: 'To be replaced by' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' })),
	shelf: /*#__PURE__*/ m(() => ({ id: 'Rak', en: 'Shelf' })),
	said: /*#__PURE__*/ m(() => ({ id: 'Menurut anggota', en: 'The reader says' })),
	acts: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Actions' }))
};
export const since = /*#__PURE__*/ m((p: { cause: string; day: string }) => ({
	id: `${p.cause}, ${p.day}`,
	en: `${p.cause}, ${p.day}`
}));
export const unpaidOf = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} belum dibayar`,
	en: `${p.amount} unpaid`
}));
export const toCharges = /*#__PURE__*/ m(() => ({ id: 'Terima pembayaran', en: 'Take the payment' }));

export const settle = /*#__PURE__*/ m(() => ({ id: 'Selesaikan', en: 'Settle' }));
export const change = /*#__PURE__*/ m(() => ({ id: 'Ubah kesepakatan', en: 'Change what was agreed' }));
export const settleAs = /*#__PURE__*/ m(() => ({ id: 'Diselesaikan dengan', en: 'Settled by' }));
export const settlings = {
	replaced: /*#__PURE__*/ m(() => ({ id: 'Gantinya diterima', en: 'A replacement was received' })),
	paid: /*#__PURE__*/ m(() => ({ id: 'Harganya dibayar', en: 'The price was paid' })),
	waived: /*#__PURE__*/ m(() => ({ id: 'Dibebaskan', en: 'Waived' }))
};
export const newBarcode = /*#__PURE__*/ m(() => ({
	id: 'Kode batang penggantinya',
	en: 'Barcode of the replacement'
}));
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' }));
export const waiveHint = /*#__PURE__*/ m(() => ({
	id: 'Wajib bila dibebaskan; disimpan di riwayat.',
	en: 'Needed to waive it; kept in the record.'
}));
export const askedLabel = /*#__PURE__*/ m(() => ({ id: 'Diganti dengan', en: 'To be replaced by' }));
export const priceLabel = /*#__PURE__*/ m(() => ({
	id: 'Harga yang disepakati (rupiah)',
	en: 'Agreed price (rupiah)'
}));
export const priceHint = /*#__PURE__*/ m(() => ({
	id: 'Hanya bila yang diganti harganya. Contoh 45000.',
	en: 'Only where the price is asked for. For example 45000.'
}));
export const save = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));
export const about = /*#__PURE__*/ m((p: { act: string; title: string }) => ({
	id: `${p.act}: ${p.title}`,
	en: `${p.act}: ${p.title}`
}));
export const settledNow = /*#__PURE__*/ m(() => ({ id: 'Kewajiban diselesaikan.', en: 'It is settled.' }));
export const changedNow = /*#__PURE__*/ m(() => ({
	id: 'Kesepakatan diubah.',
	en: 'The agreement is changed.'
}));
export const notAllowedToWaive = /*#__PURE__*/ m(() => ({
	id: 'Peran Anda belum boleh membebaskan. Tanya kepala layanan.',
	en: 'Your role does not allow waiving. Ask the head of service.'
}));
export const settledLine = /*#__PURE__*/ m(
	(p: { state: string; day: string; note: string | null; barcode: string | null }) => ({
		id: `${p.state} ${p.day}${p.barcode ? `, eksemplar ${p.barcode}` : ''}${p.note ? `: ${p.note}` : ''}`,
		en: `${p.state} ${p.day}${p.barcode ? `, copy ${p.barcode}` : ''}${p.note ? `: ${p.note}` : ''}`
	})
);

export const saidOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Dikembalikan ${p.day}`,
	en: `Returned on ${p.day}`
}));
export const lookedLine = /*#__PURE__*/ m((p: { n: number; day: string | null }) => ({
	id: p.day === null ? 'Belum dicari' : `Dicari ${p.n} kali, terakhir ${p.day}`,
	en:
		p.day === null
			? 'Not looked for yet'
			: `Looked for ${p.n} ${p.n === 1 ? 'time' : 'times'}, last on ${p.day}`
}));
export const lookedButton = /*#__PURE__*/ m(() => ({
	id: 'Sudah dicari, belum ada',
	en: 'Looked, not there'
}));
export const giveUp = /*#__PURE__*/ m(() => ({ id: 'Tidak ditemukan', en: 'Not found' }));
export const decideAs = /*#__PURE__*/ m(() => ({ id: 'Keputusan', en: 'Decision' }));
export const decisions = {
	lost: /*#__PURE__*/ m(() => ({ id: 'Hilang: anggota mengganti', en: 'Lost: the member replaces it' })),
	waived: /*#__PURE__*/ m(() => ({ id: 'Ditanggung perpustakaan', en: 'The library bears it' })),
	withdrawn: /*#__PURE__*/ m(() => ({ id: 'Ternyata masih di anggota', en: 'The reader has it after all' }))
};
export const decidedNow = {
	looked: /*#__PURE__*/ m(() => ({ id: 'Dicatat: sudah dicari hari ini.', en: 'Noted: looked for today.' })),
	lost: /*#__PURE__*/ m(() => ({
		id: 'Tercatat hilang; lihat Kewajiban ganti.',
		en: 'Recorded as lost; see Obligations.'
	})),
	waived: /*#__PURE__*/ m(() => ({
		id: 'Pinjaman diselesaikan; anggota bebas.',
		en: 'The loan has ended; the member owes nothing.'
	})),
	withdrawn: /*#__PURE__*/ m(() => ({
		id: 'Pinjaman berjalan lagi dengan jatuh temponya.',
		en: 'The loan goes on with its due date.'
	}))
};

export const loanHeading = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Pinjaman: ${p.title}`,
	en: `Loan: ${p.title}`
}));
export const loanEnded = /*#__PURE__*/ m(() => ({
	id: 'Pinjaman ini sudah selesai.',
	en: 'This loan has ended.'
}));
export const lostHeading = /*#__PURE__*/ m(() => ({ id: 'Hilang', en: 'Lost' }));
export const lostIntro = /*#__PURE__*/ m(() => ({
	id: 'Pinjaman berakhir dan anggota mengganti. Bila bukunya ketemu, pindai saja: kewajibannya batal.',
	en: 'The loan ends and the member replaces it. If the book turns up, just scan it: nothing has to be replaced then.'
}));
export const lostButton = /*#__PURE__*/ m(() => ({ id: 'Catat hilang', en: 'Record as lost' }));
export const claimHeading = /*#__PURE__*/ m(() => ({
	id: 'Katanya sudah dikembalikan',
	en: 'Said to be back'
}));
export const claimIntro = /*#__PURE__*/ m(() => ({
	id: 'Tidak dihitung terlambat selama dicari di rak.',
	en: 'Not counted as overdue while it is looked for on the shelves.'
}));
export const claimDay = /*#__PURE__*/ m(() => ({ id: 'Dikembalikan pada', en: 'Returned on' }));
export const claimButton = /*#__PURE__*/ m(() => ({ id: 'Cari di rak', en: 'Look for it' }));
export const noSuchDay = /*#__PURE__*/ m(() => ({
	id: 'Tulis tanggalnya, contoh 20 11 2026.',
	en: 'Write the day, for example 20 11 2026.'
}));
export const troubleLink = /*#__PURE__*/ m(() => ({ id: 'Tidak kembali?', en: 'Not back?' }));
