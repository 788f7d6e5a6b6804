import { formatDate, formatRupiah, m, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { ClearanceCheck, ClearanceCheckName, ClearanceCode } from './rules/clearance.ts';

type Facts = Reason['facts'];

const day = (value: Facts[string] | undefined, locale: Locale) =>
	typeof value === 'string' ? formatDate(value, locale) : '–';

const names: Record<ClearanceCheckName, Message> = {
	loans: m(() => ({ id: 'Pinjaman', en: 'Loans' })),
	obligations: m(() => ({ id: 'Kewajiban ganti', en: 'Replacements' })),
	sanctions: m(() => ({ id: 'Sanksi', en: 'Sanctions' })),
	money: m(() => ({ id: 'Denda dan biaya', en: 'Charges' })),
	membership: m(() => ({ id: 'Keanggotaan', en: 'Membership' })),
	holds: m(() => ({ id: 'Pesanan', en: 'Holds' })),
	letter: m(() => ({ id: 'Surat hari ini', en: 'Letter of today' }))
};

const clear: Record<Exclude<ClearanceCheckName, 'letter'>, Message> = {
	loans: m(() => ({ id: 'Semua koleksi sudah kembali.', en: 'Everything has been returned.' })),
	obligations: m(() => ({ id: 'Tidak ada yang harus diganti.', en: 'Nothing has to be replaced.' })),
	sanctions: m(() => ({ id: 'Tidak ada sanksi yang berjalan.', en: 'No sanction is running.' })),
	money: m(() => ({ id: 'Tidak ada yang perlu dibayar.', en: 'Nothing is to be paid.' })),
	membership: m(() => ({ id: 'Keanggotaan tercatat baik.', en: 'The membership is in order.' })),
	holds: m(() => ({ id: 'Tidak ada pesanan yang menunggu.', en: 'No holds are waiting.' }))
};

const unmet: Record<ClearanceCode, Message<Facts>> = {
	'clearance.open-loans': m((p: Facts) => ({
		id: `${p.loans} pinjaman belum kembali${Number(p.overdue) > 0 ? `, ${p.overdue} di antaranya terlambat` : ''}.`,
		en: `${p.loans} ${p.loans === 1 ? 'loan has' : 'loans have'} not been returned${Number(p.overdue) > 0 ? `, ${p.overdue} of them overdue` : ''}.`
	})),
	'clearance.suspended': m((p: Facts) => ({
		id: `Peminjaman ditunda sampai ${day(p.endsOn, 'id')}.`,
		en: `Borrowing is suspended until ${day(p.endsOn, 'en')}.`
	})),
	'clearance.obligations': m((p: Facts) => ({
		id: `${p.obligations} koleksi hilang atau rusak belum diganti.`,
		en: `${p.obligations} lost or damaged ${p.obligations === 1 ? 'copy has' : 'copies have'} not been replaced.`
	})),
	'clearance.unpaid': m((p: Facts) => ({
		id: `${formatRupiah(Number(p.unpaid), 'id')} belum dibayar.`,
		en: `${formatRupiah(Number(p.unpaid), 'en')} is unpaid.`
	})),
	'clearance.not-approved': m<Facts>(() => ({
		id: 'Keanggotaan belum disetujui.',
		en: 'The membership has not been approved yet.'
	})),
	'clearance.blocked': m<Facts>(() => ({
		id: 'Keanggotaan sedang ditahan petugas.',
		en: 'Staff have put the membership on hold.'
	})),
	'clearance.live-holds': m((p: Facts) => ({
		id: `${p.holds} pesanan masih menunggu.`,
		en: `${p.holds} ${p.holds === 1 ? 'hold is' : 'holds are'} still waiting.`
	})),
	'clearance.issued-today': m((p: Facts) => ({
		id: `Surat nomor ${p.number} sudah terbit hari ini.`,
		en: `Letter number ${p.number} was issued today.`
	}))
};

const remedies: Record<ClearanceCode, Message<Facts>> = {
	'clearance.open-loans': m<Facts>(() => ({
		id: 'Kembalikan di gedung mana pun; pemeriksaan ini langsung berubah.',
		en: 'Return them at any building; this check changes at once.'
	})),
	'clearance.suspended': m((p: Facts) => ({
		id: `Minta surat lagi sesudah ${day(p.endsOn, 'id')}, atau bicarakan dengan petugas bila suratnya mendesak.`,
		en: `Ask again after ${day(p.endsOn, 'en')}, or talk to staff if the letter is urgent.`
	})),
	'clearance.obligations': m<Facts>(() => ({
		id: 'Bawa gantinya ke meja layanan, atau bicarakan dengan petugas. Bila bukunya ketemu, bawa saja.',
		en: 'Bring the replacement to the desk, or talk to staff. If the book turns up, just bring it.'
	})),
	'clearance.unpaid': m<Facts>(() => ({
		id: 'Bayar di meja layanan gedung mana pun, atau bicarakan dengan petugas.',
		en: 'Pay at the desk of any building, or talk to staff.'
	})),
	'clearance.not-approved': m<Facts>(() => ({
		id: 'Tunjukkan kartu identitas di meja layanan supaya keanggotaan disetujui.',
		en: 'Show an identity card at the desk to have it approved.'
	})),
	'clearance.blocked': m<Facts>(() => ({
		id: 'Datang ke meja layanan atau telepon kami; petugas menjelaskan sebabnya dan apa yang perlu diselesaikan.',
		en: 'Come to the desk or call us; staff explain why, and what is to be settled.'
	})),
	'clearance.live-holds': m<Facts>(() => ({
		id: 'Surat ini mengakhiri keanggotaan, jadi ambil atau batalkan pesanannya dulu.',
		en: 'This letter ends the membership, so collect or cancel the holds first.'
	})),
	'clearance.issued-today': m<Facts>(() => ({
		id: 'Cetak surat itu lagi; nomornya tetap sama.',
		en: 'Print that letter again; it keeps its number.'
	}))
};

export type SaidCheck = {
	name: ClearanceCheckName;
	label: string;
	ok: boolean;
	say: string;
	/** The way to solve it. */
	remedy: string | null;
};

/**
 * The checks in words, each unmet one with the way to solve it. That there is no letter of today yet is nothing to be
 * told.
 */
export const sayClearance = (checks: readonly ClearanceCheck[], locale: Locale): SaidCheck[] =>
	checks.flatMap(({ name, reason }): SaidCheck[] => {
		const check = { name, label: t(names[name], locale) };
		if (reason === null)
			return name === 'letter' ? [] : [{ ...check, ok: true, say: t(clear[name], locale), remedy: null }];
		const { code, facts } = reason;
		return [
			{ ...check, ok: false, say: t(unmet[code], locale, facts), remedy: t(remedies[code], locale, facts) }
		];
	});
