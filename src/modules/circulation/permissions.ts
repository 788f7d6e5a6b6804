import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed in circulation. A reader's own renewals and holds need no permission. */
export const circulationPermissions = {
	'circulation.loan.create': { id: 'Meminjamkan eksemplar', en: 'Lend copies' },
	'circulation.loan.return': { id: 'Menerima pengembalian', en: 'Take back copies' },
	'circulation.loan.renew': { id: 'Memperpanjang pinjaman anggota', en: 'Renew members’ loans' },
	'circulation.hold.create': { id: 'Memesan untuk anggota', en: 'Place holds for members' },
	'circulation.hold.change': {
		id: 'Mengurus rak pesanan dan membatalkan pesanan',
		en: 'Tend the hold shelf and cancel holds'
	},
	'circulation.loan.override': { id: 'Meminjamkan walau aturan menolak', en: 'Lend although a rule refuses' },
	'circulation.offline.settle': {
		id: 'Memeriksa catatan luring',
		en: 'Look at what was done offline'
	},
	'circulation.loan.backdate': {
		id: 'Menulis susulan: pinjaman dan pengembalian dari catatan kertas',
		en: 'Write loans and returns from paper notes'
	},
	'circulation.suspension.lift': { id: 'Mencabut penundaan peminjaman', en: 'Lift suspensions' },
	'circulation.charge.create': {
		id: 'Mencatat denda dan biaya lain pada anggota',
		en: 'Charge members for violations and other things'
	},
	'circulation.charge.waive': {
		id: 'Menghapus denda seluruhnya atau sebagian',
		en: 'Waive charges in whole or in part'
	},
	'circulation.payment.take': { id: 'Menerima pembayaran', en: 'Take payments' },
	'circulation.payment.void': {
		id: 'Membatalkan pembayaran yang keliru pada hari yang sama',
		en: 'Take back a wrong payment on the same day'
	},
	'circulation.cash.close': { id: 'Melihat dan menutup kas', en: 'See the drawer and close it' },
	'circulation.qris.change': { id: 'Mengganti gambar QRIS', en: 'Change the QRIS image' },
	'circulation.harm.record': {
		id: 'Mencatat hilang, rusak, dan katanya sudah kembali',
		en: 'Record what is lost, damaged or said to be back'
	},
	'circulation.obligation.settle': { id: 'Menyelesaikan kewajiban ganti', en: 'Settle obligations' },
	'circulation.obligation.waive': {
		id: 'Membebaskan kewajiban ganti',
		en: 'Waive obligations'
	},
	'circulation.violation.record': {
		id: 'Mencatat pelanggaran tata tertib',
		en: 'Record violations of the house rules'
	},
	'circulation.violation.suspend': {
		id: 'Menunda peminjaman karena pelanggaran',
		en: 'Suspend for a violation'
	},
	'circulation.transfer.send': { id: 'Mengirim dan menerima kiriman', en: 'Send and receive transfers' },
	'circulation.reading.count': { id: 'Menghitung baca di tempat', en: 'Count what is read on site' },
	'circulation.policy.read': { id: 'Melihat aturan peminjaman', en: 'See the loan policy' },
	'circulation.policy.change': { id: 'Mengubah aturan peminjaman', en: 'Change the loan policy' }
} as const satisfies Record<`circulation.${string}.${string}`, Said>;
