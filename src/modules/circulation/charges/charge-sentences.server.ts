import type { Reason } from '#platform/decision/decision.ts';
import { formatDate, formatNumber, formatRupiah, m, type Message } from '#platform/i18n/index.ts';
import type { CloseCode } from './rules/close-cash.ts';
import type { PaymentCode } from './rules/take-payment.ts';
import { mostByHand, type HandCode } from './use-cases/charge-member.ts';
import { leastQrisSide, mostQrisBytes, mostQrisSide, type QrisCode } from './use-cases/set-qris-image.ts';
import type { VoidCode } from './use-cases/void-payment.ts';
import type { WaiveCode } from './use-cases/waive-charge.ts';

type Facts = Reason['facts'];
type Fact = Facts[string] | undefined;

/** Codes about money, beside those of the check-out rules. */
export type ChargeCode =
	| 'return.charged'
	| 'loan.too-much-unpaid'
	| PaymentCode
	| CloseCode
	| VoidCode
	| WaiveCode
	| HandCode
	| QrisCode;

const rupiah = (value: Fact, locale: 'id' | 'en') => formatRupiah(Number(value), locale);
const day = (value: Fact, locale: 'id' | 'en') =>
	typeof value === 'string' ? formatDate(value, locale) : '–';
const megabytes = mostQrisBytes / 1024 / 1024;

export const chargeSentences: Record<ChargeCode, Message<Facts>> = {
	'return.charged': m((p: Facts) => ({
		id: `Denda keterlambatan ${rupiah(p.amount, 'id')}.`,
		en: `Charge for lateness: ${rupiah(p.amount, 'en')}.`
	})),
	'loan.too-much-unpaid': m((p: Facts) => ({
		id: `Belum bisa dipinjam: ${rupiah(p.unpaid, 'id')} belum dibayar. Bayar di meja layanan dulu.`,
		en: `Cannot be lent: ${rupiah(p.unpaid, 'en')} is unpaid. Pay at the desk first.`
	})),
	'payment.nothing-chosen': m<Facts>(() => ({
		id: 'Pilih dulu apa yang dibayar.',
		en: 'Choose first what is paid.'
	})),
	'payment.settled-already': m<Facts>(() => ({
		id: 'Yang dipilih sudah lunas. Muat ulang halaman ini untuk melihat keadaan terbaru.',
		en: 'What was chosen has been settled. Load this page again to see the latest.'
	})),
	'payment.amount-wrong': m<Facts>(() => ({
		id: 'Tulis jumlahnya dalam rupiah bulat, contoh 5.000.',
		en: 'Write the amount in whole rupiah, for example 5,000.'
	})),
	'payment.more-than-open': m((p: Facts) => ({
		id: `${rupiah(p.amount, 'id')} lebih dari yang belum dibayar, ${rupiah(p.open, 'id')}.`,
		en: `${rupiah(p.amount, 'en')} is more than what is unpaid, ${rupiah(p.open, 'en')}.`
	})),
	'payment.tendered-too-little': m((p: Facts) => ({
		id: `Uang yang diterima ${rupiah(p.tendered, 'id')} kurang dari ${rupiah(p.amount, 'id')}.`,
		en: `The cash received, ${rupiah(p.tendered, 'en')}, is less than ${rupiah(p.amount, 'en')}.`
	})),
	'payment.no-qris': m<Facts>(() => ({
		id: 'Gambar QRIS belum diunggah, jadi pembayaran QRIS belum bisa dicatat.',
		en: 'No QRIS image has been uploaded, so payments by QRIS cannot be recorded yet.'
	})),
	'payment.day-closed': m<Facts>(() => ({
		id: 'Kas gedung ini untuk hari ini sudah ditutup dan tidak bisa diubah lagi.',
		en: 'The drawer of this building has been closed for the day and cannot change any more.'
	})),
	'payment.unknown': m<Facts>(() => ({
		id: 'Pembayaran ini tidak kami temukan.',
		en: 'We did not find this payment.'
	})),
	'payment.voided-already': m<Facts>(() => ({
		id: 'Pembayaran ini sudah dibatalkan.',
		en: 'This payment has been taken back already.'
	})),
	'payment.other-day': m<Facts>(() => ({
		id: 'Pembayaran hanya bisa dibatalkan pada harinya sendiri.',
		en: 'A payment can be taken back on its own day only.'
	})),
	'charge.unknown': m<Facts>(() => ({
		id: 'Denda ini tidak ada pada anggota ini.',
		en: 'This member has no such charge.'
	})),
	'charge.settled': m<Facts>(() => ({
		id: 'Denda ini sudah lunas.',
		en: 'This charge has been settled already.'
	})),
	'charge.amount-wrong': m<Facts>(() => ({
		id: `Tulis jumlahnya dalam rupiah bulat, dari 1 sampai ${formatNumber(mostByHand, 'id')}.`,
		en: `Write the amount in whole rupiah, from 1 to ${formatNumber(mostByHand, 'en')}.`
	})),
	'waive.amount-wrong': m((p: Facts) => ({
		id: `Tulis jumlah dalam rupiah bulat, paling banyak ${rupiah(p.open, 'id')}.`,
		en: `Write whole rupiah, at most ${rupiah(p.open, 'en')}.`
	})),
	'note.missing': m<Facts>(() => ({
		id: 'Tulis alasannya: catatan ini disimpan di riwayat.',
		en: 'Write why: this note is kept in the record.'
	})),
	'cash.closed-already': m((p: Facts) => ({
		id: `Kas ${day(p.day, 'id')} sudah ditutup.`,
		en: `The drawer of ${day(p.day, 'en')} has been closed already.`
	})),
	'cash.day-ahead': m((p: Facts) => ({
		id: `${day(p.day, 'id')} belum tiba.`,
		en: `${day(p.day, 'en')} is still to come.`
	})),
	'cash.count-wrong': m<Facts>(() => ({
		id: 'Tulis uang di laci dalam rupiah bulat, contoh 45.000. Laci kosong: 0.',
		en: 'Write the money in the drawer in whole rupiah, for example 45,000. An empty drawer: 0.'
	})),
	'cash.note-missing': m((p: Facts) => ({
		id: `${Number(p.difference) < 0 ? 'Kurang' : 'Lebih'} ${rupiah(Math.abs(Number(p.difference)), 'id')}. Hitung lagi, atau tulis penjelasannya.`,
		en: `${rupiah(Math.abs(Number(p.difference)), 'en')} ${Number(p.difference) < 0 ? 'missing' : 'too much'}. Count again, or write down why.`
	})),
	'qris.no-image': m<Facts>(() => ({
		id: 'Berkas ini bukan gambar PNG atau JPEG.',
		en: 'This file is no PNG or JPEG image.'
	})),
	'qris.too-large': m<Facts>(() => ({
		id: `Gambar lebih besar dari ${megabytes} MB. Perkecil dulu.`,
		en: `The image is larger than ${megabytes} MB. Make it smaller first.`
	})),
	'qris.too-small': m<Facts>(() => ({
		id: `Gambar terlalu kecil untuk dipindai: sisi terpendek paling sedikit ${leastQrisSide} piksel.`,
		en: `The image is too small to be scanned: its shorter side needs at least ${leastQrisSide} pixels.`
	})),
	'qris.too-many-pixels': m<Facts>(() => ({
		id: `Gambar terlalu besar: sisi terpanjang paling banyak ${mostQrisSide} piksel.`,
		en: `The image is too large: its longer side may have ${mostQrisSide} pixels at most.`
	}))
};
