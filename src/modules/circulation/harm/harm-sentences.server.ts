import { formatRupiah, m, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { sayDay as day } from '../say-day.ts';
import type { AgreementCode } from './rules/agree-replacement.ts';
import type { ClaimCode } from './rules/claim-return.ts';
import type { SettleCode } from './rules/settle-obligation.ts';

type Facts = Reason['facts'];

export type HarmCode =
	| AgreementCode
	| ClaimCode
	| SettleCode
	| 'harm.not-returned'
	| 'harm.copy-away'
	| 'obligation.unknown'
	| 'obligation.open-already'
	| 'claim.unknown'
	| 'claim.waive-note';

const rupiah = (value: Facts[string] | undefined, locale: 'id' | 'en') =>
	formatRupiah(Number(value ?? 0), locale);

/** What is told about what is lost, damaged or looked for. */
export const harmSentences: Record<HarmCode, Message<Facts>> = {
	'harm.loan-ended': m<Facts>(() => ({
		id: 'Pinjaman ini sudah selesai.',
		en: 'This loan has ended already.'
	})),
	'harm.not-returned': m<Facts>(() => ({
		id: 'Belum dikembalikan. Pindai eksemplarnya di meja dulu.',
		en: 'Not returned yet. Scan the copy at the desk first.'
	})),
	'harm.copy-away': m<Facts>(() => ({
		id: 'Eksemplarnya sudah tidak di sini: dipinjam lagi atau tercatat lain.',
		en: 'The copy is no longer here: lent again, or recorded otherwise.'
	})),
	'obligation.price-missing': m<Facts>(() => ({
		id: 'Tulis harga yang disepakati dalam rupiah, contoh 45000.',
		en: 'Write the agreed price in rupiah, for example 45000.'
	})),
	'obligation.price-too-high': m((p: Facts) => ({
		id: `Harga paling tinggi ${rupiah(p.most, 'id')}.`,
		en: `The price is at most ${rupiah(p.most, 'en')}.`
	})),
	'obligation.settled-already': m<Facts>(() => ({
		id: 'Kewajiban ini sudah diselesaikan.',
		en: 'This has been settled already.'
	})),
	'obligation.unpaid': m((p: Facts) => ({
		id: `Masih ${rupiah(p.open, 'id')} belum dibayar. Terima pembayarannya di halaman denda dulu.`,
		en: `${rupiah(p.open, 'en')} is not paid yet. Take the payment on the page of charges first.`
	})),
	'obligation.no-price': m<Facts>(() => ({
		id: 'Yang disepakati bukan harga. Ubah kesepakatannya dulu.',
		en: 'No price was agreed. Change the agreement first.'
	})),
	'obligation.waive-note': m<Facts>(() => ({
		id: 'Tulis alasan membebaskan: catatan ini disimpan di riwayat.',
		en: 'Write why it is waived: this note is kept in the record.'
	})),
	'obligation.unknown': m<Facts>(() => ({
		id: 'Kewajiban ganti ini tidak kami temukan.',
		en: 'We did not find this obligation.'
	})),
	'obligation.open-already': m<Facts>(() => ({
		id: 'Untuk eksemplar ini sudah ada kewajiban ganti.',
		en: 'Something has to be made good for this copy already.'
	})),
	'claim.made-already': m<Facts>(() => ({
		id: 'Sudah dicatat: eksemplarnya sedang dicari di rak.',
		en: 'Recorded already: the copy is being looked for.'
	})),
	'claim.before-loan': m((p: Facts) => ({
		id: `Baru dipinjam ${day(p.lentOn, 'id')}. Pilih hari itu atau sesudahnya.`,
		en: `Lent only on ${day(p.lentOn, 'en')}. Choose that day or a later one.`
	})),
	'claim.date-ahead': m<Facts>(() => ({
		id: 'Hari itu belum tiba. Pilih hari ini atau sebelumnya.',
		en: 'That day is still to come. Choose today or an earlier day.'
	})),
	'claim.unknown': m<Facts>(() => ({
		id: 'Tidak sedang dicari lagi.',
		en: 'It is not looked for any more.'
	})),
	'claim.waive-note': m<Facts>(() => ({
		id: 'Tulis mengapa perpustakaan yang menanggungnya.',
		en: 'Write why the library bears it.'
	}))
};
