import { m, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason, SettingSource } from '#platform/decision/decision.ts';
import { chargeSentences, type ChargeCode } from './charges/charge-sentences.server.ts';
import { sayFineCount } from './charges/say-fine-count.ts';
import { harmSentences, type HarmCode } from './harm/harm-sentences.server.ts';
import { holdHouseRules, holdSentences, type HoldCode } from './holds/hold-sentences.server.ts';
import { codeSentences, type CodeOfNobody } from './code-sentences.server.ts';
import type { CheckOutCode } from './rules/check-out.ts';
import type { RenewalCode } from './rules/renew.ts';
import type { UndoCode } from './undo/may-undo.ts';
import { readingSentences } from './reading/reading-sentences.server.ts';
import type { ReadingCode } from './reading/rules/count-reading.ts';
import { returnSentences, type ReturnCode } from './return-sentences.server.ts';
import { sayDay as day } from './say-day.ts';
import { transferSentences, type TransferCode } from './transfers/transfer-sentences.server.ts';
import { undoSentences } from './undo/undo-sentences.server.ts';
import { saySuspensionCount } from './suspensions/say-suspension-count.ts';
import { saySettingValue } from './policies/setting-words.ts';

type Facts = Reason['facts'];
type Sentence = Message<Facts>;

/** Codes of the use cases themselves, beside those of the rules. */
type ActCode =
	| CodeOfNobody
	| 'loan.unknown'
	| 'offline.lent-again'
	| 'offline.lent-elsewhere'
	| 'offline.was-on-loan'
	| 'offline.key-used';

export type CirculationCode =
	| CheckOutCode
	| RenewalCode
	| ReturnCode
	| HoldCode
	| UndoCode
	| ChargeCode
	| HarmCode
	| TransferCode
	| ReadingCode
	| ActCode;

const statusWords: Record<string, { id: string; en: string }> = {
	pending: { id: 'belum disetujui', en: 'not approved yet' },
	inactive: { id: 'tidak aktif', en: 'inactive' },
	blocked: { id: 'sedang ditahan petugas', en: 'put on hold by staff' },
	cleared: { id: 'sudah bebas pustaka', en: 'closed with a clearance letter' }
};

const copyStateWords: Record<string, { id: string; en: string }> = {
	lost: { id: 'tercatat hilang', en: 'is recorded as lost' },
	damaged: { id: 'tercatat rusak', en: 'is recorded as damaged' },
	repair: { id: 'sedang diperbaiki', en: 'is being repaired' },
	weeded: { id: 'sudah disiangi', en: 'has been weeded' },
	processing: { id: 'masih diolah', en: 'is still being processed' },
	'in-transit': { id: 'sedang dikirim antargedung', en: 'is on its way between buildings' }
};

const accessWords: Record<string, { id: string; en: string }> = {
	'library-use': { id: 'hanya untuk baca di tempat', en: 'is for reading on site only' },
	reserve: { id: 'termasuk tandon', en: 'is a reserve copy' },
	deposit: { id: 'termasuk koleksi deposit', en: 'belongs to the deposit collection' },
	policy: { id: 'menurut aturan tidak dipinjamkan', en: 'is not lent under the loan policy' }
};

const word = (words: Record<string, { id: string; en: string }>, key: unknown) =>
	words[String(key)] ?? { id: String(key), en: String(key) };

/** Every reason that circulation can give, as a sentence: what, why, and what to do next. */
const sentences = {
	...holdSentences,
	...undoSentences,
	...codeSentences,
	...chargeSentences,
	...returnSentences,
	...harmSentences,
	...transferSentences,
	...readingSentences,
	'offline.lent-again': m<Facts>(() => ({
		id: 'Eksemplar ini sudah dipinjam lagi setelahnya, jadi pengembaliannya sudah tercatat.',
		en: 'This copy has been lent again since, so its return is already on record.'
	})),
	'offline.lent-elsewhere': m<Facts>(() => ({
		id: 'Eksemplar ini kemudian dipinjamkan lagi di tempat lain. Pinjaman luring ini dicatat sebagai sudah selesai; periksa siapa yang memegang bukunya.',
		en: 'This copy was lent elsewhere afterwards. This loan is recorded as ended; check who has the book.'
	})),
	'offline.was-on-loan': m<Facts>(() => ({
		id: 'Eksemplar ini masih atas nama anggota lain, jadi dikembalikan dulu dari kartu itu.',
		en: 'This copy was still on another member’s card, so it was returned from that card first.'
	})),
	'offline.key-used': m<Facts>(() => ({
		id: 'Perangkat memakai nomor catatan yang sama untuk catatan lain. Catatan ini belum ditulis; lakukan lagi di meja.',
		en: 'The device used the number of another entry. This entry is not written; do it again at the desk.'
	})),
	'loan.unknown': m<Facts>(() => ({
		id: 'Pinjaman ini tidak kami temukan. Mungkin sudah dikembalikan.',
		en: 'We did not find this loan. It may have been returned already.'
	})),
	'member.not-active': m((p: Facts) => ({
		id: `Belum bisa meminjam atau memesan: keanggotaan ini ${word(statusWords, p.status).id}. Tanya petugas.`,
		en: `No loans or holds: this membership is ${word(statusWords, p.status).en}. Please ask staff.`
	})),
	'member.expired': m((p: Facts) => ({
		id: `Keanggotaan berakhir ${day(p.expiredOn, 'id')}. Perpanjang keanggotaan dulu di meja layanan.`,
		en: `The membership ended on ${day(p.expiredOn, 'en')}. Renew it at the desk first.`
	})),
	'member.suspended': m((p: Facts) => ({
		id:
			p.lateDays === null || p.lateDays === undefined
				? `Peminjaman ditunda sampai ${day(p.endsOn, 'id')}.`
				: `Peminjaman ditunda sampai ${day(p.endsOn, 'id')} karena satu buku terlambat ${p.lateDays} hari.`,
		en:
			p.lateDays === null || p.lateDays === undefined
				? `Borrowing is suspended until ${day(p.endsOn, 'en')}.`
				: `Borrowing is suspended until ${day(p.endsOn, 'en')} because a book was ${p.lateDays} days late.`
	})),
	'loan.limit-reached': m((p: Facts) => ({
		id: `Belum bisa dipinjam: sudah meminjam ${p.has} dari ${p.limit} buku. Kembalikan satu dulu.`,
		en: `Cannot be lent: ${p.has} of ${p.limit} books are already on loan. Return one first.`
	})),
	'loan.kind-limit-reached': m((p: Facts) => ({
		id: `Belum bisa dipinjam: koleksi jenis ini paling banyak ${p.limit}, sudah dipinjam ${p.has}. Kembalikan satu dulu.`,
		en: `Cannot be lent: at most ${p.limit} of this kind of copy, ${p.has} are already on loan. Return one first.`
	})),
	'loan.too-many-overdue': m((p: Facts) => ({
		id: `Belum bisa dipinjam: ${p.overdue} pinjaman sudah lewat jatuh tempo. Kembalikan dulu.`,
		en: `Cannot be lent: ${p.overdue} loans are overdue. Return them first.`
	})),
	'copy.not-loanable': m((p: Facts) => ({
		id: `Tidak dipinjamkan: eksemplar ini ${word(accessWords, p.access).id}.`,
		en: `Not for loan: this copy ${word(accessWords, p.access).en}.`
	})),
	'copy.not-usable': m((p: Facts) => ({
		id: `Belum bisa dipinjam: eksemplar ini ${word(copyStateWords, p.status).id}. Ubah statusnya di katalog bila sudah kembali.`,
		en: `Cannot be lent: this copy ${word(copyStateWords, p.status).en}. Change its status in the catalogue once it is back.`
	})),
	'copy.on-loan': m((p: Facts) => ({
		id: `Sedang dipinjam anggota lain sampai ${day(p.dueOn, 'id')}.`,
		en: `On loan to another member until ${day(p.dueOn, 'en')}.`
	})),
	'copy.already-yours': m((p: Facts) => ({
		id: `Sudah dipinjam anggota ini, kembali paling lambat ${day(p.dueOn, 'id')}.`,
		en: `Already on loan to this member, due ${day(p.dueOn, 'en')}.`
	})),
	'copy.held-for-another': m((p: Facts) => ({
		id:
			p.until === null
				? 'Disimpan untuk pesanan orang lain.'
				: `Disimpan untuk pesanan orang lain sampai ${day(p.until, 'id')}.`,
		en: p.until === null ? 'Kept for another reader.' : `Kept for another reader until ${day(p.until, 'en')}.`
	})),
	'due.by-days': m((p: Facts) => ({
		id: `${p.days} hari sejak ${day(p.from, 'id', 'day')}: ${day(p.counted, 'id')}.`,
		en: `${p.days} days from ${day(p.from, 'en', 'day')}: ${day(p.counted, 'en')}.`
	})),
	'due.fixed': m((p: Facts) => ({
		id: `Tanggal kembali tetap: ${day(p.day, 'id')}.`,
		en: `Fixed due date: ${day(p.day, 'en')}.`
	})),
	'due.moved-past-closed-day': m((p: Facts) => ({
		id: `${day(p.day, 'id', 'day')} libur${p.name ? ` (${p.name})` : ''}, maju ke hari buka berikutnya.`,
		en: `Closed on ${day(p.day, 'en', 'day')}${p.name ? ` (${p.name})` : ''}, moved to the next open day.`
	})),
	'renewal.already-returned': m<Facts>(() => ({
		id: 'Buku ini sudah dikembalikan.',
		en: 'This book has been returned.'
	})),
	'renewal.limit-reached': m((p: Facts) => ({
		id: `Tidak bisa diperpanjang lagi: sudah ${p.done} kali dari ${p.limit} kali.`,
		en: `Cannot be renewed again: renewed ${p.done} of ${p.limit} times.`
	})),
	'renewal.overdue': m((p: Facts) => ({
		id: `Tidak bisa diperpanjang karena sudah lewat jatuh tempo ${day(p.dueOn, 'id')}. Bawa bukunya ke perpustakaan.`,
		en: `Cannot be renewed because it was due on ${day(p.dueOn, 'en')}. Please bring the book to the library.`
	})),
	'renewal.others-wait': m((p: Facts) => ({
		id: `Tidak bisa diperpanjang karena ${p.waiting} orang sedang antre.`,
		en: `Cannot be renewed because ${p.waiting} ${p.waiting === 1 ? 'reader is' : 'readers are'} waiting.`
	})),
	'renewal.recalled': m((p: Facts) => ({
		id: `Tidak bisa diperpanjang karena ada yang menunggu. Kembalikan paling lambat ${day(p.dueOn, 'id')}.`,
		en: `Cannot be renewed because somebody waits for it. Please return it by ${day(p.dueOn, 'en')}.`
	})),
	'renewal.claimed': m<Facts>(() => ({
		id: 'Tidak diperpanjang: menurut Anda sudah kembali, dan kami mencarinya di rak.',
		en: 'Not renewed: you say that it is back, and we are looking for it.'
	})),
	'renewal.no-later-date': m((p: Facts) => ({
		id: `Perpanjangan tidak mengubah tanggal kembali ${day(p.dueOn, 'id')}.`,
		en: `Renewing would not change the due date, ${day(p.dueOn, 'en')}.`
	}))
} satisfies Record<CirculationCode, Sentence>;

const scopeWords: Record<string, { id: string; en: string }> = {
	weekdays: { id: 'hari ini', en: 'this weekday' },
	dates: { id: 'masa ini', en: 'this season' },
	branchId: { id: 'gedung ini', en: 'this building' },
	memberCategoryId: { id: 'jenis anggota ini', en: 'this kind of member' },
	copyCategoryId: { id: 'jenis koleksi ini', en: 'this kind of collection' },
	materialType: { id: 'jenis bahan ini', en: 'this kind of material' }
};

const isCode = (code: string): code is CirculationCode => code in sentences;

/** One reason as a finished sentence. */
export function sayReason(reason: Reason, locale: Locale): string {
	return isCode(reason.code) ? t(sentences[reason.code], locale, reason.facts) : reason.code;
}

/** The rule behind a reason ("kenapa?"): what is set, and for whom it was set. */
export function saySetting(setting: SettingSource, locale: Locale): string {
	const what = saySettingValue(setting.field, setting.value, locale);
	const scope = setting.scope.map((part) => word(scopeWords, part)[locale]);
	const joined = scope.join(locale === 'id' ? ' dan ' : ' and ');
	if (locale === 'id')
		return `Aturan: ${what}, ${joined ? `untuk ${joined}` : 'untuk seluruh perpustakaan'}.`;
	return `Rule: ${what}, ${joined ? `for ${joined}` : 'for the whole library'}.`;
}

/** Rules without a number of their own, told when somebody asks why. */
const houseRules: Partial<Record<CirculationCode, Message>> = {
	...holdHouseRules,
	'member.not-active': m(() => ({
		id: 'Aturan: hanya anggota aktif yang dapat meminjam dan memesan.',
		en: 'Rule: only active members may borrow and place holds.'
	})),
	'member.expired': m(() => ({
		id: 'Aturan: hari terakhir keanggotaan masih berlaku; sesudahnya kartu diperpanjang dulu.',
		en: 'Rule: the last day of a membership still counts; after it the card is renewed first.'
	})),
	'member.suspended': m(() => ({
		id: 'Aturan: selama ditunda, peminjaman, perpanjangan, dan pesanan menunggu sampai tanggal itu lewat.',
		en: 'Rule: while suspended, loans, renewals and holds wait until that day has passed.'
	})),
	'copy.not-loanable': m(() => ({
		id: 'Aturan: koleksi referensi, tandon, dan deposit dibaca di perpustakaan.',
		en: 'Rule: reference, reserve and deposit copies are read in the library.'
	})),
	'copy.not-usable': m(() => ({
		id: 'Aturan: status di katalog diluruskan dulu.',
		en: 'Rule: its status in the catalogue is settled first.'
	})),
	'copy.on-loan': m(() => ({
		id: 'Aturan: satu eksemplar hanya pada satu kartu.',
		en: 'Rule: a copy is on one card only.'
	})),
	'copy.held-for-another': m(() => ({
		id: 'Aturan: eksemplar di rak pesanan disimpan untuk pembaca yang gilirannya tiba.',
		en: 'Rule: a copy on the hold shelf is kept for the reader whose turn it is.'
	})),
	'renewal.overdue': m(() => ({
		id: 'Aturan: buku yang terlambat dibawa kembali dulu.',
		en: 'Rule: an overdue book is brought back first.'
	})),
	'renewal.others-wait': m(() => ({
		id: 'Aturan: pinjaman tidak diperpanjang selama pembaca lain antre dan tidak ada eksemplar lain di rak.',
		en: 'Rule: a loan is not renewed while readers wait and no other copy is on the shelf.'
	})),
	'renewal.recalled': m(() => ({
		id: 'Aturan: pinjaman yang ditarik untuk pembaca lain tidak diperpanjang.',
		en: 'Rule: a loan that was recalled for another reader is not renewed.'
	})),
	'renewal.no-later-date': m(() => ({
		id: 'Aturan: perpanjangan tidak pernah memendekkan pinjaman.',
		en: 'Rule: a renewal never shortens a loan.'
	})),
	'return.overdue': m(() => ({
		id: 'Aturan: hari terlambat dihitung dari jatuh tempo menurut kalender.',
		en: 'Rule: late days are calendar days after the due date.'
	})),
	'return.other-branch': m(() => ({
		id: 'Aturan: eksemplar kembali ke gedung pemiliknya.',
		en: 'Rule: a copy goes back to its own building.'
	}))
};

function ruleBehind(reason: Reason, locale: Locale): string | null {
	if (reason.code === 'return.suspended') return saySuspensionCount(reason.facts, locale);
	if (reason.code === 'return.charged') return sayFineCount(reason.facts, locale);
	if (reason.setting) return saySetting(reason.setting, locale);
	const house = isCode(reason.code) ? houseRules[reason.code] : undefined;
	return house ? t(house, locale) : null;
}

/** A reason ready for a screen or the API. */
export type SpokenReason = { code: string; say: string; rule: string | null; facts: Facts };

export const speak = (reasons: readonly Reason[], locale: Locale): SpokenReason[] =>
	reasons.map((reason) => ({
		code: reason.code,
		say: sayReason(reason, locale),
		rule: ruleBehind(reason, locale),
		facts: reason.facts
	}));
