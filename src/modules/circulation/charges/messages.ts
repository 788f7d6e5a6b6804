import { m } from '#platform/i18n/index.ts';
import type { ChargeKind, PaymentMethod } from './rules/charge-kinds.ts';

/** Words about money for the member's record, the drawer and receipts. */
export const chargeKindWords = {
	late: /*#__PURE__*/ m(() => ({ id: 'Denda keterlambatan', en: 'Lateness' })),
	lost: /*#__PURE__*/ m(() => ({ id: 'Penggantian buku hilang', en: 'Lost book' })),
	damaged: /*#__PURE__*/ m(() => ({ id: 'Penggantian buku rusak', en: 'Damaged book' })),
	violation: /*#__PURE__*/ m(() => ({ id: 'Pelanggaran lain', en: 'Other violation' })),
	registration: /*#__PURE__*/ m(() => ({ id: 'Biaya pendaftaran', en: 'Registration' })),
	other: /*#__PURE__*/ m(() => ({ id: 'Biaya lain', en: 'Other' }))
} satisfies Record<ChargeKind, unknown>;
export const methodWords = {
	cash: /*#__PURE__*/ m(() => ({ id: 'Tunai', en: 'Cash' })),
	qris: /*#__PURE__*/ m(() => ({ id: 'QRIS', en: 'QRIS' }))
} satisfies Record<PaymentMethod, unknown>;

export const chargesHeading = /*#__PURE__*/ m(() => ({
	id: 'Denda dan pembayaran',
	en: 'Charges and payments'
}));
export const unpaidSum = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} belum dibayar`,
	en: `${p.amount} unpaid`
}));
export const allPaid = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang perlu dibayar.',
	en: 'Nothing is to be paid.'
}));
export const openCharges = /*#__PURE__*/ m(() => ({ id: 'Belum dibayar', en: 'Unpaid' }));
export const settledCharges = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} yang sudah lunas`,
	en: `${p.n} settled`
}));
export const chargeTitle = /*#__PURE__*/ m((p: { kind: string; title: string | null }) => ({
	id: p.title === null ? p.kind : `${p.kind}: ${p.title}`,
	en: p.title === null ? p.kind : `${p.kind}: ${p.title}`
}));
export const openOf = /*#__PURE__*/ m((p: { open: string; amount: string; isPart: boolean }) => ({
	id: p.isPart ? `${p.open} dari ${p.amount}` : p.open,
	en: p.isPart ? `${p.open} of ${p.amount}` : p.open
}));
export const sinceDay = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Sejak ${p.day}`,
	en: `Since ${p.day}`
}));
export const fromOldSystem = /*#__PURE__*/ m(() => ({
	id: 'Dari sistem lama; cara hitungnya tidak ikut pindah.',
	en: 'From the former system; how it was counted did not come along.'
}));
export const waivedLine = /*#__PURE__*/ m((p: { amount: string; day: string; note: string }) => ({
	id: `${p.amount} dihapus ${p.day}: ${p.note}`,
	en: `${p.amount} waived ${p.day}: ${p.note}`
}));
export const takePaymentHeading = /*#__PURE__*/ m(() => ({ id: 'Terima pembayaran', en: 'Take a payment' }));
export const whatIsPaid = /*#__PURE__*/ m(() => ({ id: 'Yang dibayar', en: 'What is paid' }));
export const amountField = /*#__PURE__*/ m(() => ({ id: 'Jumlah dibayar (Rp)', en: 'Amount paid (Rp)' }));
export const amountHint = /*#__PURE__*/ m(() => ({
	id: 'Kosongkan bila dibayar penuh. Bayar sebagian: yang tertua lunas lebih dulu.',
	en: 'Leave empty to pay in full. Of a part payment the oldest is settled first.'
}));
export const methodField = /*#__PURE__*/ m(() => ({ id: 'Cara bayar', en: 'How' }));
export const tenderedField = /*#__PURE__*/ m(() => ({ id: 'Uang diterima (Rp)', en: 'Cash received (Rp)' }));
export const tenderedHint = /*#__PURE__*/ m(() => ({
	id: 'Bila perlu kembalian',
	en: 'If change is to be given'
}));
export const drawerField = /*#__PURE__*/ m(() => ({ id: 'Masuk ke kas', en: 'Into the drawer of' }));
export const takeButton = /*#__PURE__*/ m(() => ({ id: 'Catat pembayaran', en: 'Record the payment' }));
export const noQrisYet = /*#__PURE__*/ m(() => ({
	id: 'QRIS belum bisa dipilih: gambar kodenya belum diunggah.',
	en: 'QRIS cannot be chosen yet: the image of the code has not been uploaded.'
}));
export const uploadQris = /*#__PURE__*/ m(() => ({ id: 'Unggah gambar QRIS', en: 'Upload the QRIS image' }));
export const showQris = /*#__PURE__*/ m(() => ({
	id: 'Minta pembaca memindai kode ini dan membayar',
	en: 'Ask the reader to scan this code and pay'
}));
export const qrisCheck = /*#__PURE__*/ m(() => ({
	id: 'Tekan tombol ini sesudah uangnya terlihat masuk di ponsel atau mesin kasir perpustakaan.',
	en: 'Press the button once the money is seen to have come in on the library’s phone or terminal.'
}));
export const qrisCame = /*#__PURE__*/ m(() => ({ id: 'Uang sudah masuk', en: 'The money has come in' }));
export const qrisNot = /*#__PURE__*/ m(() => ({ id: 'Belum jadi', en: 'Not now' }));
export const qrisImageOf = /*#__PURE__*/ m(() => ({
	id: 'Kode QRIS perpustakaan',
	en: 'QRIS code of the library'
}));

export const waiveSummary = /*#__PURE__*/ m(() => ({ id: 'Hapus denda ini', en: 'Waive this charge' }));
export const waiveAmount = /*#__PURE__*/ m(() => ({ id: 'Jumlah dihapus (Rp)', en: 'Amount waived (Rp)' }));
export const waiveHint = /*#__PURE__*/ m(() => ({ id: 'Kosong: seluruhnya', en: 'Empty: all of it' }));
export const waiveNote = /*#__PURE__*/ m(() => ({ id: 'Alasan menghapus', en: 'Why it is waived' }));
export const waiveButton = /*#__PURE__*/ m(() => ({ id: 'Hapus denda', en: 'Waive the charge' }));
export const waivedDone = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} dihapus.`,
	en: `${p.amount} waived.`
}));
export const addSummary = /*#__PURE__*/ m(() => ({
	id: 'Catat pelanggaran atau biaya lain',
	en: 'Charge a violation or something else'
}));
export const kindField = /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Kind' }));
export const addAmount = /*#__PURE__*/ m(() => ({ id: 'Jumlah (Rp)', en: 'Amount (Rp)' }));
export const addNote = /*#__PURE__*/ m(() => ({ id: 'Untuk apa', en: 'What for' }));
export const addNoteHint = /*#__PURE__*/ m(() => ({
	id: 'Pembaca juga melihat tulisan ini.',
	en: 'The reader sees this as well.'
}));
export const addButton = /*#__PURE__*/ m(() => ({ id: 'Catat', en: 'Charge' }));
export const addedDone = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} dicatat.`,
	en: `${p.amount} charged.`
}));
export const paymentsHeading = /*#__PURE__*/ m(() => ({ id: 'Pembayaran', en: 'Payments' }));
export const paymentLineOf = /*#__PURE__*/ m((p: { day: string; amount: string; method: string }) => ({
	id: `${p.day}, ${p.amount}, ${p.method}`,
	en: `${p.day}, ${p.amount}, ${p.method}`
}));
export const voidedWord = /*#__PURE__*/ m(() => ({ id: 'dibatalkan', en: 'taken back' }));
