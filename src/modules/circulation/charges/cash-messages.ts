import { m } from '#platform/i18n/index.ts';

/** Words of the drawer, receipts and the QRIS image. */
export const cashHeading = /*#__PURE__*/ m(() => ({ id: 'Kas', en: 'Drawer' }));
export const buildingField = /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' }));
export const dayField = /*#__PURE__*/ m(() => ({ id: 'Tanggal', en: 'Day' }));
export const showButton = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const cashOn = /*#__PURE__*/ m((p: { place: string; day: string }) => ({
	id: `${p.place}, ${p.day}`,
	en: `${p.place}, ${p.day}`
}));
export const noPayments = /*#__PURE__*/ m(() => ({
	id: 'Belum ada pembayaran pada hari ini di gedung ini.',
	en: 'No payments on this day at this building yet.'
}));
export const notClosed = /*#__PURE__*/ m(() => ({
	id: 'Kas hari sebelumnya belum ditutup:',
	en: 'The drawer of earlier days has not been closed:'
}));
export const sumsHeading = /*#__PURE__*/ m(() => ({ id: 'Uang masuk', en: 'Money received' }));
export const byStaff = /*#__PURE__*/ m(() => ({ id: 'Diterima oleh', en: 'Received by' }));
export const total = /*#__PURE__*/ m(() => ({ id: 'Jumlah', en: 'Sum' }));
export const receiptsHeading = /*#__PURE__*/ m(() => ({ id: 'Struk', en: 'Receipts' }));
export const receiptColumns = {
	number: /*#__PURE__*/ m(() => ({ id: 'Nomor', en: 'Number' })),
	time: /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Time' })),
	member: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' })),
	method: /*#__PURE__*/ m(() => ({ id: 'Cara', en: 'How' })),
	staff: /*#__PURE__*/ m(() => ({ id: 'Petugas', en: 'Staff' })),
	amount: /*#__PURE__*/ m(() => ({ id: 'Jumlah', en: 'Amount' }))
};
export const isVoided = /*#__PURE__*/ m(() => ({ id: 'Dibatalkan', en: 'Taken back' }));
export const unknownStaff = /*#__PURE__*/ m(() => ({
	id: 'Mesin atau sistem',
	en: 'A machine or the system'
}));
export const closeHeading = /*#__PURE__*/ m(() => ({ id: 'Tutup kas', en: 'Close the drawer' }));
export const closeIntro = /*#__PURE__*/ m((p: { cash: string }) => ({
	id: `Menurut struk harus ada ${p.cash} tunai. Hitung uang di laci, lalu tulis hasilnya.`,
	en: `By the receipts there should be ${p.cash} in cash. Count the drawer and write down what is there.`
}));
export const countedField = /*#__PURE__*/ m(() => ({
	id: 'Uang di laci (Rp)',
	en: 'Money in the drawer (Rp)'
}));
export const closeNote = /*#__PURE__*/ m(() => ({ id: 'Catatan selisih', en: 'Note on a difference' }));
export const closeNoteHint = /*#__PURE__*/ m(() => ({
	id: 'Wajib bila jumlahnya tidak sama',
	en: 'Needed when the two differ'
}));
export const closeButton = /*#__PURE__*/ m(() => ({ id: 'Tutup kas', en: 'Close the drawer' }));
export const closeWarning = /*#__PURE__*/ m(() => ({
	id: 'Sesudah ditutup, pembayaran hari itu di gedung ini tidak bisa ditambah atau dibatalkan.',
	en: 'Once closed, no payment of that day at this building can be added or taken back.'
}));
export const closedLine = /*#__PURE__*/ m((p: { when: string; who: string; counted: string }) => ({
	id: `Kas sudah ditutup ${p.when} oleh ${p.who}. Uang di laci ${p.counted}.`,
	en: `The drawer was closed ${p.when} by ${p.who}. It held ${p.counted}.`
}));
export const differenceLine = /*#__PURE__*/ m((p: { by: string; isLess: boolean }) => ({
	id: `${p.isLess ? 'Kurang' : 'Lebih'} ${p.by}.`,
	en: `${p.by} ${p.isLess ? 'missing' : 'too much'}.`
}));
export const noDifference = /*#__PURE__*/ m(() => ({ id: 'Cocok.', en: 'It matches.' }));
export const closesHeading = /*#__PURE__*/ m(() => ({ id: 'Hari yang sudah ditutup', en: 'Closed days' }));
export const closesCaption = /*#__PURE__*/ m((p: { from: string }) => ({
	id: `Hari yang sudah ditutup sejak ${p.from}, semua gedung`,
	en: `Days closed since ${p.from}, all buildings`
}));
export const noCloses = /*#__PURE__*/ m(() => ({
	id: 'Belum ada hari yang ditutup.',
	en: 'No day has been closed yet.'
}));
export const closeColumns = {
	day: /*#__PURE__*/ m(() => ({ id: 'Tanggal', en: 'Day' })),
	place: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' })),
	receipts: /*#__PURE__*/ m(() => ({ id: 'Struk', en: 'Receipts' })),
	cash: /*#__PURE__*/ m(() => ({ id: 'Tunai', en: 'Cash' })),
	qris: /*#__PURE__*/ m(() => ({ id: 'QRIS', en: 'QRIS' })),
	counted: /*#__PURE__*/ m(() => ({ id: 'Dihitung', en: 'Counted' })),
	difference: /*#__PURE__*/ m(() => ({ id: 'Selisih', en: 'Difference' })),
	note: /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' })),
	by: /*#__PURE__*/ m(() => ({ id: 'Ditutup oleh', en: 'Closed by' }))
};
export const downloadCloses = /*#__PURE__*/ m(() => ({ id: 'Unduh CSV', en: 'Download CSV' }));

export const receiptHeading = /*#__PURE__*/ m((p: { number: string }) => ({
	id: `Struk ${p.number}`,
	en: `Receipt ${p.number}`
}));
export const receiptWord = /*#__PURE__*/ m(() => ({ id: 'Struk pembayaran', en: 'Receipt' }));
export const cardWord = /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' }));
export const tenderedWord = /*#__PURE__*/ m(() => ({ id: 'Diterima', en: 'Received' }));
export const changeWord = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Change' }));
export const stillOpenWord = /*#__PURE__*/ m(() => ({ id: 'Sisa', en: 'Still to pay' }));
export const receiptVoided = /*#__PURE__*/ m(() => ({ id: 'DIBATALKAN', en: 'TAKEN BACK' }));
export const receiptThanks = /*#__PURE__*/ m(() => ({ id: 'Terima kasih', en: 'Thank you' }));
export const printButton = /*#__PURE__*/ m(() => ({ id: 'Cetak struk', en: 'Print the receipt' }));
export const printByMenu = /*#__PURE__*/ m(() => ({
	id: 'Cetak lewat menu peramban.',
	en: 'Print by the menu of the browser.'
}));
export const paperWord = /*#__PURE__*/ m(() => ({ id: 'Lebar kertas', en: 'Paper' }));
export const changeGiven = /*#__PURE__*/ m((p: { change: string }) => ({
	id: `Kembalian ${p.change}.`,
	en: `Change: ${p.change}.`
}));
export const paidDone = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} tercatat.`,
	en: `${p.amount} recorded.`
}));
export const backToCharges = /*#__PURE__*/ m(() => ({
	id: 'Denda anggota ini',
	en: 'This member’s charges'
}));
export const backToCash = /*#__PURE__*/ m(() => ({ id: 'Kas', en: 'Drawer' }));
export const voidSummary = /*#__PURE__*/ m(() => ({
	id: 'Batalkan pembayaran',
	en: 'Take this payment back'
}));
export const voidText = /*#__PURE__*/ m(() => ({
	id: 'Hanya hari ini dan sebelum kas ditutup. Kembalikan uangnya; dendanya terbuka lagi.',
	en: 'Today only and before the drawer is closed. Hand the money back; the charges are open again.'
}));
export const voidNote = /*#__PURE__*/ m(() => ({ id: 'Alasan membatalkan', en: 'Why it is taken back' }));
export const voidButton = /*#__PURE__*/ m(() => ({ id: 'Batalkan pembayaran', en: 'Take it back' }));
export const voidedLine = /*#__PURE__*/ m((p: { when: string; note: string }) => ({
	id: `Dibatalkan ${p.when}: ${p.note}`,
	en: `Taken back ${p.when}: ${p.note}`
}));

export const qrisHeading = /*#__PURE__*/ m(() => ({ id: 'Gambar QRIS', en: 'QRIS image' }));
export const qrisIntro = /*#__PURE__*/ m(() => ({
	id: 'Gambar ini ditampilkan besar saat pembaca membayar dengan QRIS. Uangnya masuk ke rekening pemilik kode; Suluah hanya mencatat bahwa petugas melihat uangnya masuk.',
	en: 'This image is shown large when a reader pays by QRIS. The money goes to the account of the code’s owner; Suluah records only that staff saw it come in.'
}));
export const qrisMissing = /*#__PURE__*/ m(() => ({
	id: 'Belum ada gambar. Selama itu, cara bayar QRIS tidak ditawarkan.',
	en: 'There is no image yet. Until then QRIS is not offered.'
}));
export const qrisFile = /*#__PURE__*/ m(() => ({ id: 'Berkas gambar', en: 'Image file' }));
export const qrisFileHint = /*#__PURE__*/ m(() => ({
	id: 'PNG atau JPEG, paling besar 2 MB',
	en: 'PNG or JPEG, 2 MB at most'
}));
export const qrisUpload = /*#__PURE__*/ m(() => ({ id: 'Unggah', en: 'Upload' }));
export const qrisRemove = /*#__PURE__*/ m(() => ({ id: 'Hapus gambar', en: 'Remove the image' }));
export const qrisSince = /*#__PURE__*/ m((p: { when: string; size: string }) => ({
	id: `Diunggah ${p.when}, ${p.size} piksel`,
	en: `Uploaded ${p.when}, ${p.size} pixels`
}));
export const qrisSaved = /*#__PURE__*/ m(() => ({
	id: 'Gambar QRIS tersimpan.',
	en: 'The QRIS image is saved.'
}));
export const qrisRemoved = /*#__PURE__*/ m(() => ({
	id: 'Gambar QRIS dihapus.',
	en: 'The QRIS image is removed.'
}));
export const fileMissing = /*#__PURE__*/ m(() => ({
	id: 'Pilih berkasnya dulu.',
	en: 'Choose the file first.'
}));
