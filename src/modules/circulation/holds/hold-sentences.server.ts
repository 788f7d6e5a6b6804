import { formatDate, m, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { PauseCode } from './rules/pause-hold.ts';
import type { PlaceHoldCode } from './rules/place-hold.ts';

type Facts = Reason['facts'];

/** Codes of the rules and use cases of holds that are theirs alone. */
export type HoldCode =
	| Exclude<PlaceHoldCode, `member.${string}`>
	| PauseCode
	| 'title.unknown'
	| 'pickup.unknown'
	| 'hold.unknown'
	| 'return.kept-here'
	| 'return.kept-elsewhere';

const day = (value: Facts[string] | undefined, locale: Locale) =>
	typeof value === 'string' ? formatDate(value, locale) : '–';

const endWords: Record<string, { id: string; en: string }> = {
	fulfilled: { id: 'bukunya sudah dipinjam', en: 'the book has been borrowed' },
	expired: { id: 'batas waktunya sudah lewat', en: 'its time has run out' },
	cancelled: { id: 'sudah dibatalkan', en: 'it was cancelled' }
};

/** What speaks against a hold, and what a copy in hand is kept for. */
export const holdSentences = {
	'title.unknown': m<Facts>(() => ({
		id: 'Judul ini tidak kami temukan. Cari lagi di katalog.',
		en: 'We did not find this title. Search the catalogue again.'
	})),
	'pickup.unknown': m<Facts>(() => ({
		id: 'Tempat mengambil ini tidak kami kenal. Pilih salah satu gedung.',
		en: 'We do not know this pick-up place. Choose one of the buildings.'
	})),
	'hold.unknown': m<Facts>(() => ({
		id: 'Pesanan ini tidak kami temukan. Mungkin sudah dibatalkan atau diambil.',
		en: 'We did not find this hold. It may have been cancelled or collected.'
	})),
	'hold.already-placed': m((p: Facts) => ({
		id: `Judul ini sudah Anda pesan pada ${day(p.placedOn, 'id')}. Lihat tempat antrean Anda di Pesanan.`,
		en: `You have been waiting for this title since ${day(p.placedOn, 'en')}. See your place in Holds.`
	})),
	'hold.already-borrowed': m((p: Facts) => ({
		id: `Judul ini sedang Anda pinjam sampai ${day(p.dueOn, 'id')}. Perpanjang di Pinjaman bila perlu lebih lama.`,
		en: `You have this title on loan until ${day(p.dueOn, 'en')}. Renew it under Loans if you need it longer.`
	})),
	'hold.limit-reached': m((p: Facts) => ({
		id:
			p.limit === 0
				? 'Kartu ini tidak bisa memesan. Tanya petugas.'
				: `Sudah ada ${p.has} pesanan dari paling banyak ${p.limit}. Batalkan satu, atau tunggu satu siap diambil.`,
		en:
			p.limit === 0
				? 'This card cannot place holds. Please ask staff.'
				: `There are ${p.has} of at most ${p.limit} holds. Cancel one, or wait until one has been collected.`
	})),
	'hold.no-copy-to-lend': m((p: Facts) => ({
		id: p.isReadOnSite
			? 'Judul ini hanya dibaca di tempat. Datang saja: petugas mengambilkannya.'
			: 'Tidak ada eksemplar yang bisa dipinjamkan. Tanya petugas, atau cari judul lain.',
		en: p.isReadOnSite
			? 'This title is read on site only. Just come: staff will fetch it for you.'
			: 'There is no copy that could be lent. Ask staff, or look for another title.'
	})),
	'hold.on-shelf': m<Facts>(() => ({
		id: 'Buku ini ada di rak, jadi tidak perlu dipesan. Ambil langsung di gedungnya.',
		en: 'This book is on the shelf, so there is no need to wait. Collect it at its building.'
	})),
	'hold.out-of-reach': m<Facts>(() => ({
		id: 'Buku ini tidak dikirim ke gedung itu. Pilih gedung yang punya eksemplarnya.',
		en: 'This book is not sent to that building. Choose one that has a copy.'
	})),
	'hold.wanted-day-past': m((p: Facts) => ({
		id: `${day(p.day, 'id')} sudah lewat. Tulis tanggal mulai hari ini, atau kosongkan.`,
		en: `${day(p.day, 'en')} is past. Give a day from today on, or leave it empty.`
	})),
	'hold.ended': m((p: Facts) => ({
		id: `Pesanan ini sudah selesai: ${endWords[String(p.state)]?.id ?? 'tidak berlaku lagi'}.`,
		en: `This hold has ended: ${endWords[String(p.state)]?.en ?? 'it is no longer in force'}.`
	})),
	'hold.has-copy': m((p: Facts) => ({
		id:
			p.state === 'ready'
				? 'Bukunya sudah siap diambil, jadi tidak bisa ditunda. Ambil, atau batalkan supaya giliran berikutnya dapat.'
				: 'Bukunya sedang dikirim untuk Anda, jadi tidak bisa ditunda. Ambil nanti, atau batalkan.',
		en:
			p.state === 'ready'
				? 'The book is ready, so the hold cannot be put off. Collect it, or cancel so that the next reader gets it.'
				: 'The book is on its way to you, so the hold cannot be put off. Collect it then, or cancel.'
	})),
	'hold.pause-day-past': m((p: Facts) => ({
		id: `${day(p.day, 'id')} sudah lewat. Tulis tanggal mulai hari ini.`,
		en: `${day(p.day, 'en')} is past. Give a day from today on.`
	})),
	'hold.pause-too-long': m((p: Facts) => ({
		id: `Paling lama ditunda sampai ${day(p.latest, 'id')}.`,
		en: `A hold can be put off until ${day(p.latest, 'en')} at most.`
	})),
	'return.kept-here': m((p: Facts) => ({
		id: `Pesanan orang lain: taruh di rak pesanan, diambil sampai ${day(p.until, 'id')}.`,
		en: `Another reader’s hold: put it on the hold shelf, to be collected until ${day(p.until, 'en')}.`
	})),
	'return.kept-elsewhere': m((p: Facts) => ({
		id: `Pesanan orang lain yang diambil di ${p.place}: kirim ke sana.`,
		en: `Another reader’s hold, to be collected at ${p.place}: send it there.`
	}))
} satisfies Record<HoldCode, Message<Facts>>;

/** Rules of holds without a number of their own, told when somebody asks why. */
export const holdHouseRules: Partial<Record<HoldCode, Message>> = {
	'hold.already-placed': m(() => ({
		id: 'Aturan: satu pembaca, satu tempat dalam antrean satu judul.',
		en: 'Rule: one reader has one place in the queue of a title.'
	})),
	'hold.already-borrowed': m(() => ({
		id: 'Aturan: yang sedang meminjam sebuah judul tidak sekaligus antre untuknya.',
		en: 'Rule: whoever has a title on loan does not queue for it as well.'
	})),
	'hold.no-copy-to-lend': m(() => ({
		id: 'Aturan: yang bisa dipesan hanya judul dengan eksemplar yang dipinjamkan dan akan kembali.',
		en: 'Rule: only titles with a copy that is lent and will come back can be held.'
	})),
	'hold.on-shelf': m(() => ({
		id: 'Aturan: buku yang ada di rak diambil sendiri.',
		en: 'Rule: readers fetch themselves what is on the shelf.'
	})),
	'hold.out-of-reach': m(() => ({
		id: 'Aturan: pesanan tidak dikirim antargedung.',
		en: 'Rule: holds are not sent between buildings.'
	})),
	'return.kept-here': m(() => ({
		id: 'Aturan: pembaca yang antre didahulukan.',
		en: 'Rule: readers who wait come first.'
	})),
	'return.kept-elsewhere': m(() => ({
		id: 'Aturan: pembaca yang antre didahulukan, di gedung mana pun ia mengambil.',
		en: 'Rule: readers who wait come first, wherever they collect.'
	}))
};
