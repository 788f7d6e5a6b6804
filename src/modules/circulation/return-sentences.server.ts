import { m, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { ReturnDateCode } from './rules/return-date.ts';
import { sayDay as day } from './say-day.ts';

type Facts = Reason['facts'];

export type ReturnCode =
	ReturnDateCode | 'return.not-on-loan' | 'return.overdue' | 'return.suspended' | 'return.other-branch';

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
	'return.other-branch': m<Facts>(() => ({
		id: 'Milik gedung lain. Sisihkan untuk dikirim.',
		en: 'Belongs to another building. Put it aside for transfer.'
	}))
};
