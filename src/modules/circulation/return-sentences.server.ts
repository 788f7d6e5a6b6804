import { formatRupiah, m, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { ReturnDateCode } from './rules/return-date.ts';
import { sayDay as day } from './say-day.ts';

type Facts = Reason['facts'];

export type ReturnCode =
	| ReturnDateCode
	| 'return.not-on-loan'
	| 'return.overdue'
	| 'return.suspended'
	| 'return.other-branch'
	| 'return.stays-here'
	| 'return.found'
	| 'return.found-cancelled'
	| 'return.found-settled';

/** What a return is told, and why a day is refused. */
export const returnSentences: Record<ReturnCode, Message<Facts>> = {
	'return.not-on-loan': m<Facts>(() => ({
		id: 'Tidak sedang dipinjam. Pindai kartu anggota dulu untuk meminjamkan.',
		en: 'Not on loan. Scan a member’s card first to lend it.'
	})),
	'return.overdue': m((p: Facts) => ({
		id: `Terlambat ${p.days} hari, jatuh tempo ${day(p.dueOn, 'id', 'short')}.`,
		en: `${p.days} ${p.days === 1 ? 'day' : 'days'} late, was due ${day(p.dueOn, 'en', 'short')}.`
	})),
	'return.suspended': m((p: Facts) => ({
		id: `Peminjaman anggota ini ditunda sampai ${day(p.endsOn, 'id')} (${p.days} hari).`,
		en: `This member’s borrowing is suspended until ${day(p.endsOn, 'en')} (${p.days} ${p.days === 1 ? 'day' : 'days'}).`
	})),
	'return.date-ahead': m((p: Facts) => ({
		id: `Tanggal kembali ${day(p.on, 'id')} belum tiba. Pilih hari ini atau hari sebelumnya.`,
		en: `The return date ${day(p.on, 'en')} is still to come. Choose today or an earlier day.`
	})),
	'return.date-too-old': m((p: Facts) => ({
		id: `Tanggal kembali ${day(p.on, 'id')} terlalu lama. Paling awal ${day(p.oldest, 'id')}.`,
		en: `The return date ${day(p.on, 'en')} is too long ago. The earliest is ${day(p.oldest, 'en')}.`
	})),
	'return.other-branch': m((p: Facts) => ({
		id: `Milik ${p.place ?? 'gedung lain'}. Kirim ke sana dengan slip.`,
		en: `Belongs to ${p.place ?? 'another building'}. Send it there with its slip.`
	})),
	'return.stays-here': m<Facts>(() => ({
		id: 'Milik gedung lain; tetap di sini.',
		en: 'Belongs to another building; it stays here.'
	})),
	'return.found': m<Facts>(() => ({
		id: 'Tercatat hilang, kini ditemukan.',
		en: 'Was recorded as lost and is found.'
	})),
	'return.found-cancelled': m((p: Facts) => ({
		id: `Kewajiban gantinya dibatalkan.${Number(p.paid) > 0 ? ` Sudah dibayar ${formatRupiah(Number(p.paid), 'id')}: bicarakan dengan anggotanya.` : ''}`,
		en: `Nothing has to be replaced any more.${Number(p.paid) > 0 ? ` ${formatRupiah(Number(p.paid), 'en')} was paid already: talk with the member.` : ''}`
	})),
	'return.found-settled': m((p: Facts) => ({
		id: `Gantinya sudah ${settledWords[String(p.how)]?.id ?? 'selesai'}${p.newBarcode ? ` (eksemplar ${p.newBarcode})` : ''}: bicarakan dengan anggotanya.`,
		en: `It ${settledWords[String(p.how)]?.en ?? 'has been settled'}${p.newBarcode ? ` (copy ${p.newBarcode})` : ''}: talk with the member.`
	}))
};

const settledWords: Record<string, { id: string; en: string }> = {
	replaced: { id: 'diserahkan', en: 'has been replaced' },
	paid: { id: 'dibayar', en: 'has been paid for' },
	waived: { id: 'dibebaskan', en: 'was waived' }
};
