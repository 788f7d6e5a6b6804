import { m } from '#platform/i18n/index.ts';

/** The sentences of the desk's screen; those about a scan come finished from the server. */
export const deskTitle = /*#__PURE__*/ m(() => ({ id: 'Meja Layanan', en: 'Desk' }));
export const modeLabel = /*#__PURE__*/ m(() => ({ id: 'Mode pindai', en: 'Scan mode' }));
export const automaticMode = /*#__PURE__*/ m(() => ({ id: 'Otomatis', en: 'Automatic' }));
export const returnsMode = /*#__PURE__*/ m(() => ({ id: 'Kembali massal', en: 'Bulk return' }));
export const boxLabel = /*#__PURE__*/ m(() => ({ id: 'Kotak Pindai', en: 'Scan box' }));
export const hintCard = /*#__PURE__*/ m(() => ({
	id: 'Kartu anggota, atau eksemplar yang kembali',
	en: 'A member’s card, or a copy that comes back'
}));
export const hintSession = /*#__PURE__*/ m(() => ({
	id: 'Eksemplar, kartu berikut, atau Enter untuk selesai',
	en: 'A copy, the next card, or Enter to finish'
}));
export const hintReturns = /*#__PURE__*/ m(() => ({
	id: 'Eksemplar yang kembali, atau Enter untuk selesai',
	en: 'Copies that come back, or Enter to finish'
}));
export const hintQuestion = /*#__PURE__*/ m(() => ({
	id: 'Jawab dulu pertanyaan di daftar',
	en: 'First answer the question in the list'
}));
export const sendButton = /*#__PURE__*/ m(() => ({ id: 'Kirim', en: 'Send' }));

export const sessionLabel = /*#__PURE__*/ m(() => ({
	id: 'Anggota yang dilayani',
	en: 'Member being served'
}));
export const noSession = /*#__PURE__*/ m(() => ({
	id: 'Belum ada sesi. Pindai kartu anggota untuk meminjamkan.',
	en: 'No session yet. Scan a member’s card to lend.'
}));
export const returnsRunning = /*#__PURE__*/ m(() => ({
	id: 'Setiap eksemplar dikembalikan. Kartu tidak dibaca.',
	en: 'Every copy is returned. Cards are not read.'
}));
export const loansOfLimit = /*#__PURE__*/ m((p: { loans: number; limit: number }) => ({
	id: `${p.loans} dari ${p.limit}`,
	en: `${p.loans} of ${p.limit}`
}));
export const loansWord = /*#__PURE__*/ m(() => ({ id: 'pinjaman', en: 'loans' }));
export const overdueCount = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} pinjaman terlambat`,
	en: p.n === 1 ? '1 loan overdue' : `${p.n} loans overdue`
}));
export const readyCount = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} pesanan siap diambil`,
	en: p.n === 1 ? '1 hold ready to collect' : `${p.n} holds ready to collect`
}));

export const listCaption = /*#__PURE__*/ m(() => ({
	id: 'Pindaian sesi ini, terbaru di atas',
	en: 'Scans of this session, newest on top'
}));
export const timeColumn = /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Time' }));
export const titleColumn = /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' }));
export const resultColumn = /*#__PURE__*/ m(() => ({ id: 'Hasil', en: 'Result' }));
export const emptyList = /*#__PURE__*/ m(() => ({
	id: 'Pindaian akan tampil di sini.',
	en: 'Scans will appear here.'
}));
export const why = /*#__PURE__*/ m(() => ({ id: 'Kenapa?', en: 'Why?' }));
export const setAside = /*#__PURE__*/ m(() => ({ id: 'Abaikan', en: 'Dismiss' }));
export const slipDone = /*#__PURE__*/ m(() => ({ id: 'Sudah disisihkan', en: 'Put aside' }));
export const printSlip = /*#__PURE__*/ m(() => ({ id: 'Cetak slip', en: 'Print slip' }));
export const printSlipOf = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Cetak slip ${p.title}`,
	en: `Print slip of ${p.title}`
}));
export const waitingScan = /*#__PURE__*/ m(() => ({ id: 'Menunggu', en: 'Waiting' }));
export const leaveIt = /*#__PURE__*/ m(() => ({ id: 'Biarkan', en: 'Leave it' }));
export const leftAlone = /*#__PURE__*/ m(() => ({ id: 'Dibiarkan', en: 'Left alone' }));
export const leftAloneDetail = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang diubah.',
	en: 'Nothing was changed.'
}));

export const sessionClosed = /*#__PURE__*/ m(() => ({ id: 'Sesi ditutup', en: 'Session closed' }));
export const returnsDone = /*#__PURE__*/ m(() => ({ id: 'Kembali massal selesai', en: 'Bulk return done' }));
export const returnsBegun = /*#__PURE__*/ m(() => ({ id: 'Mode Kembali massal', en: 'Bulk return mode' }));
export const begun = /*#__PURE__*/ m(() => ({ id: 'Dimulai', en: 'Begun' }));
export const done = /*#__PURE__*/ m(() => ({ id: 'Selesai', en: 'Done' }));
export const counted = /*#__PURE__*/ m((p: { lent: number; returned: number; renewed: number }) => {
	const id = [
		p.lent > 0 ? `${p.lent} dipinjam` : '',
		p.returned > 0 ? `${p.returned} dikembalikan` : '',
		p.renewed > 0 ? `${p.renewed} diperpanjang` : ''
	];
	const en = [
		p.lent > 0 ? `${p.lent} lent` : '',
		p.returned > 0 ? `${p.returned} returned` : '',
		p.renewed > 0 ? `${p.renewed} renewed` : ''
	];
	return {
		id: id.filter(Boolean).join(', ') || 'Tidak ada yang dicatat',
		en: en.filter(Boolean).join(', ') || 'Nothing was recorded'
	};
});
export const nothingAsked = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada pertanyaan yang terbuka',
	en: 'No question is open'
}));
export const cardForRenewal = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartu anggota dulu',
	en: 'Scan a member’s card first'
}));
export const reasonLabel = /*#__PURE__*/ m(() => ({ id: 'Alasan', en: 'Reason' }));
export const reasonFirst = /*#__PURE__*/ m(() => ({
	id: 'Tulis alasannya dulu',
	en: 'Write the reason first'
}));
export const nothingToUndo = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada pindaian yang bisa dibatalkan',
	en: 'There is no scan to undo'
}));
export const keyUndo = /*#__PURE__*/ m((p: { seconds: number }) => ({
	id: `batalkan pindaian, sisa ${p.seconds} detik`,
	en: `undo the scan, ${p.seconds} seconds left`
}));
export const repeated = /*#__PURE__*/ m(() => ({
	id: 'Kode yang sama, diabaikan',
	en: 'Same code, ignored'
}));
export const pressAgain = /*#__PURE__*/ m(() => ({
	id: 'Tekan Esc sekali lagi untuk menutup sesi',
	en: 'Press Esc again to close the session'
}));

export const notSentTitle = /*#__PURE__*/ m((p: { n: number }) => ({
	id: p.n === 1 ? 'Satu pindaian belum terkirim' : `${p.n} pindaian belum terkirim`,
	en: p.n === 1 ? 'One scan is not sent yet' : `${p.n} scans are not sent yet`
}));
export const notSent = /*#__PURE__*/ m(() => ({
	id: 'Sambungan terputus. Pindaian disimpan di layar ini dan dikirim berurutan begitu tersambung. Jangan tutup halaman ini.',
	en: 'The connection is lost. Scans are kept on this screen and sent in order once it is back. Do not close this page.'
}));
export const tryNow = /*#__PURE__*/ m(() => ({ id: 'Coba sekarang', en: 'Try now' }));
export const signedOutTitle = /*#__PURE__*/ m(() => ({ id: 'Masuk lagi', en: 'Sign in again' }));
export const signedOut = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Demi keamanan, Anda keluar otomatis. ${p.n} pindaian disimpan di layar ini dan dikirim setelah Anda masuk.`,
	en: `You were signed out. ${p.n === 1 ? 'One scan is' : `${p.n} scans are`} kept on this screen and sent once you are in.`
}));
export const signInHere = /*#__PURE__*/ m(() => ({
	id: 'Masuk lagi (tab baru)',
	en: 'Sign in again (new tab)'
}));
export const failedTitle = /*#__PURE__*/ m(() => ({
	id: 'Satu pindaian belum tercatat',
	en: 'One scan is not recorded yet'
}));
export const failed = /*#__PURE__*/ m(() => ({
	id: 'Server belum bisa mencatatnya. Kami mencoba lagi; pindaian berikutnya menunggu giliran.',
	en: 'The server could not record it. We keep trying; the next scans wait their turn.'
}));
export const skipScan = /*#__PURE__*/ m(() => ({ id: 'Lewati pindaian ini', en: 'Skip this scan' }));
export const notRecorded = /*#__PURE__*/ m(() => ({ id: 'Belum tercatat', en: 'Not recorded' }));
export const notRecordedDetail = /*#__PURE__*/ m(() => ({
	id: 'Dilewati oleh petugas. Pindai lagi, atau catat di kertas.',
	en: 'Skipped by staff. Scan it again, or write it down.'
}));
export const spokenTrouble = /*#__PURE__*/ m(() => ({
	id: 'Belum terkirim. Pindaian disimpan.',
	en: 'Not sent. Scans are kept.'
}));

export const readyHeading = /*#__PURE__*/ m(() => ({ id: 'Siap diambil', en: 'Ready to collect' }));
export const loansHeading = /*#__PURE__*/ m(() => ({ id: 'Pinjaman', en: 'Loans' }));
export const memberHeading = /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' }));
export const noLoans = /*#__PURE__*/ m(() => ({ id: 'Belum ada pinjaman.', en: 'No loans yet.' }));
export const cardTerm = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu', en: 'Card number' }));
export const holdsCount = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} pesanan`,
	en: p.n === 1 ? '1 hold' : `${p.n} holds`
}));

export const keysLabel = /*#__PURE__*/ m(() => ({ id: 'Tombol cepat', en: 'Keys' }));
export const allKeys = /*#__PURE__*/ m(() => ({
	id: 'Semua tombol, suara, dan struk',
	en: 'All keys, sound and receipts'
}));
export const keyColumn = /*#__PURE__*/ m(() => ({
	id: 'Tombol atau kode perintah',
	en: 'Key or command code'
}));
export const doesColumn = /*#__PURE__*/ m(() => ({ id: 'Gunanya', en: 'Does' }));
export const or = /*#__PURE__*/ m(() => ({ id: 'atau', en: 'or' }));
export const keysIntro = /*#__PURE__*/ m(() => ({
	id: 'Pindaian selalu masuk ke Kotak Pindai, di mana pun Anda sedang mengetik. Kode perintah bisa dicetak sebagai barcode dan dipindai.',
	en: 'A scan always goes to the scan box, wherever you are typing. Command codes can be printed as barcodes and scanned.'
}));
export const close = /*#__PURE__*/ m(() => ({ id: 'Tutup', en: 'Close' }));
export const keyFinish = /*#__PURE__*/ m(() => ({ id: 'selesai', en: 'finish' }));
export const keyClear = /*#__PURE__*/ m(() => ({ id: 'kosongkan', en: 'clear' }));
export const keyFind = /*#__PURE__*/ m(() => ({ id: 'cari anggota', en: 'find a member' }));

export const soundOn = /*#__PURE__*/ m(() => ({ id: 'Suara nyala', en: 'Sound on' }));
export const soundOff = /*#__PURE__*/ m(() => ({ id: 'Suara mati', en: 'Sound off' }));
export const volumeLabel = /*#__PURE__*/ m(() => ({ id: 'Keras suara', en: 'Volume' }));

export const findTitle = /*#__PURE__*/ m(() => ({ id: 'Cari anggota', en: 'Find a member' }));
export const findLabel = /*#__PURE__*/ m(() => ({
	id: 'Nama, nomor kartu, atau telepon',
	en: 'Name, card number, or telephone'
}));
export const findHint = /*#__PURE__*/ m(() => ({
	id: 'Tahun lahir boleh ditambahkan: ani 1998. Pilih dengan panah, lalu Enter.',
	en: 'A year of birth may be added: ani 1998. Choose with the arrows, then Enter.'
}));
export const foundMembers = /*#__PURE__*/ m((p: { shown: number; total: number }) => ({
	id:
		p.total === 0
			? 'Tidak ada anggota dengan nama itu. Periksa ejaannya.'
			: p.total > p.shown
				? `${p.shown} dari ${p.total} anggota. Ketik lebih banyak.`
				: `${p.total} anggota.`,
	en:
		p.total === 0
			? 'No member of that name. Check the spelling.'
			: p.total > p.shown
				? `${p.shown} of ${p.total} members. Type more.`
				: p.total === 1
					? '1 member.'
					: `${p.total} members.`
}));
export const foundInList = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} dari daftar di perangkat ini. Nama disingkat, tanpa tanggal lahir.`,
	en: `${p.n} from the list on this device. Names are shortened, without dates of birth.`
}));
export const cardLost = /*#__PURE__*/ m(() => ({
	id: 'Kartu hilang atau rusak',
	en: 'Card lost or damaged'
}));
export const blockingWaits = /*#__PURE__*/ m(() => ({
	id: 'Memblokir kartu perlu sambungan. Catat namanya dan blokir begitu daring.',
	en: 'Blocking a card needs the network. Write down the name and block it once online.'
}));
export const findFailed = /*#__PURE__*/ m(() => ({
	id: 'Daftar belum bisa dibuka. Coba ketik lagi.',
	en: 'The list could not be opened. Try typing again.'
}));

export const returnDate = /*#__PURE__*/ m(() => ({ id: 'Tanggal kembali', en: 'Return date' }));
export const todayWord = /*#__PURE__*/ m(() => ({ id: 'Hari ini', en: 'Today' }));
export const yesterdayWord = /*#__PURE__*/ m(() => ({ id: 'Kemarin', en: 'Yesterday' }));
export const otherDay = /*#__PURE__*/ m(() => ({ id: 'Tanggal lain', en: 'Another day' }));
export const chooseDay = /*#__PURE__*/ m(() => ({ id: 'Pakai', en: 'Use' }));
export const batchReport = /*#__PURE__*/ m(() => ({
	id: 'Laporan kembali massal',
	en: 'Report of the bulk return'
}));
export const receiptCard = /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' }));
export const receiptGroups = {
	lent: /*#__PURE__*/ m((p: { n: number }) => ({ id: `Dipinjam: ${p.n}`, en: `Lent: ${p.n}` })),
	renewed: /*#__PURE__*/ m((p: { n: number }) => ({ id: `Diperpanjang: ${p.n}`, en: `Renewed: ${p.n}` })),
	returned: /*#__PURE__*/ m((p: { n: number }) => ({ id: `Dikembalikan: ${p.n}`, en: `Returned: ${p.n}` }))
};
export const receiptDue = /*#__PURE__*/ m(() => ({ id: 'Jatuh tempo', en: 'Due' }));
export const receiptRenew = /*#__PURE__*/ m(() => ({
	id: 'Pindai dengan ponsel untuk memperpanjang.',
	en: 'Scan with a phone to renew.'
}));
export const thanks = /*#__PURE__*/ m(() => ({ id: 'Terima kasih', en: 'Thank you' }));
export const noReceipt = /*#__PURE__*/ m(() => ({
	id: 'Belum ada struk untuk dicetak',
	en: 'There is no receipt to print yet'
}));
export const keyReprint = /*#__PURE__*/ m(() => ({ id: 'struk ulang', en: 'receipt again' }));
export const receiptTime = /*#__PURE__*/ m(() => ({
	id: 'Struk di akhir sesi',
	en: 'Receipt at the end of a session'
}));
export const receiptTimeWords = {
	off: /*#__PURE__*/ m(() => ({ id: 'tanpa struk', en: 'none' })),
	ask: /*#__PURE__*/ m(() => ({ id: 'bila diminta', en: 'on request' })),
	always: /*#__PURE__*/ m(() => ({ id: 'selalu cetak', en: 'always print' }))
};
export const paperWidth = /*#__PURE__*/ m(() => ({ id: 'Lebar kertas', en: 'Paper width' }));
export const printBatch = /*#__PURE__*/ m(() => ({ id: 'Cetak laporan', en: 'Print the report' }));
export const printReceipt = /*#__PURE__*/ m(() => ({ id: 'Cetak struk', en: 'Print the receipt' }));
export const codeColumn = /*#__PURE__*/ m(() => ({ id: 'Kode', en: 'Code' }));
export const countedToDay = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Dihitung kembali ${p.day}`,
	en: `Counted as returned on ${p.day}`
}));
export const printedAt = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `Dicetak ${p.time}`,
	en: `Printed ${p.time}`
}));
export const batchCounts = /*#__PURE__*/ m(
	(p: { returned: number; held: number; looked: number; open: number }) => ({
		id: `${p.returned} dikembalikan, ${p.held} untuk pesanan, ${p.looked} perlu dilihat, ${p.open} belum beres`,
		en: `${p.returned} returned, ${p.held} for holds, ${p.looked} to look at, ${p.open} not settled`
	})
);
