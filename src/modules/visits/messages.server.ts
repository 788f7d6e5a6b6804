import { formatNumber, m, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { GroupVisitCode } from './rules/group-visit.ts';
import type { VisitCode } from './rules/record-visit.ts';
import type { BookingCode } from './use-cases/decide-group-visit.ts';
import type { SlotCode } from './use-cases/group-slots.ts';
import type { DoorCountCode } from './use-cases/record-door-count.ts';

type Facts = Reason['facts'];
type Sentence = Message<Facts>;

type ActCode = 'visit.unknown' | 'visit.changed-meanwhile' | 'booking.unknown' | 'booking.settled';

export type VisitsCode = VisitCode | ActCode | DoorCountCode | GroupVisitCode | BookingCode | SlotCode;

/** Every reason that this module can give, as a sentence: what, why, and what to do next. */
const sentences = {
	'visit.member-unknown': m((p: Facts) => ({
		id: `Nomor ${p.card} tidak kami temukan. Periksa angkanya, atau pilih Bukan anggota.`,
		en: `We did not find number ${p.card}. Check the digits, or choose Not a member.`
	})),
	'visit.room-elsewhere': m((_: Facts) => ({
		id: 'Ruang ini bukan bagian dari gedung yang dipilih. Pilih ruangnya lagi.',
		en: 'This room is not in that building. Choose the room again.'
	})),
	'visit.in-the-future': m((_: Facts) => ({
		id: 'Jamnya belum tiba. Tulis jam kedatangan.',
		en: 'That time has not come yet. Write when they came.'
	})),
	'visit.too-long-ago': m((p: Facts) => ({
		id: `Kunjungan bisa ditulis susulan sampai ${p.days} hari. Periksa tanggalnya.`,
		en: `Visits can be written in for ${p.days} days. Check the date.`
	})),
	'visit.group-without-name': m((_: Facts) => ({
		id: 'Tulis sekolah atau lembaga asal rombongan.',
		en: 'Write the school or institution the group comes from.'
	})),
	'visit.group-size': m((p: Facts) => ({
		id: `Tulis jumlah orang, 1 sampai ${p.largest}.`,
		en: `Write the number of people, 1 to ${p.largest}.`
	})),
	'visit.group-parts': m((p: Facts) => ({
		id: `Laki-laki dan perempuan bersama ${p.parts} orang, tetapi jumlahnya ${p.people}. Samakan angkanya.`,
		en: `Male and female are ${p.parts} together, but the number is ${p.people}. Make them agree.`
	})),
	'visit.unknown': m((_: Facts) => ({
		id: 'Kunjungan ini tidak ada lagi. Muat ulang daftarnya.',
		en: 'This visit is no longer there. Load the list again.'
	})),
	'visit.changed-meanwhile': m((_: Facts) => ({
		id: 'Baris ini baru saja diubah rekan Anda. Lihat isinya, lalu betulkan lagi bila perlu.',
		en: 'A colleague has just changed this line. Look at it, then correct it again if needed.'
	})),
	'count.number': m((p: Facts) => ({
		id: `Tulis angka penghitung untuk satu jam, 0 sampai ${formatNumber(Number(p.most), 'id')}.`,
		en: `Write what the counter says for one hour, 0 to ${formatNumber(Number(p.most), 'en')}.`
	})),
	'count.in-the-future': m((_: Facts) => ({
		id: 'Jam ini belum lewat. Pilih jam yang sudah selesai.',
		en: 'This hour has not begun. Choose one that is over.'
	})),
	'booking.unknown': m((_: Facts) => ({
		id: 'Nomor pesanan rombongan tidak kami temukan. Periksa huruf dan angkanya.',
		en: 'We did not find this booking. Check its letters and digits.'
	})),
	'booking.settled': m((_: Facts) => ({
		id: 'Pesanan ini sudah selesai: ditolak, dibatalkan, atau rombongannya sudah datang.',
		en: 'This booking is closed: refused, cancelled, or the group has come.'
	})),
	'booking.changed-meanwhile': m((_: Facts) => ({
		id: 'Pesanan ini baru saja diubah rekan Anda. Lihat keadaannya, lalu putuskan lagi.',
		en: 'A colleague has just changed this booking. Look at it, then decide again.'
	})),
	'booking.no-reason': m((_: Facts) => ({
		id: 'Tulis alasannya, supaya rombongan tahu langkah berikutnya.',
		en: 'Write why, so that the group knows what to do next.'
	})),
	'group.too-few': m((p: Facts) => ({
		id: `Pesanan untuk ${p.least} orang atau lebih. Kalau ${p.people} orang, silakan langsung datang.`,
		en: `Bookings are for ${p.least} people or more. With ${p.people}, simply come.`
	})),
	'group.slot-unknown': m((_: Facts) => ({
		id: 'Tidak ada jam rombongan pada waktu itu. Pilih salah satu jam yang tersedia.',
		en: 'There are no hours for groups at that time. Choose one of those on offer.'
	})),
	'group.day-closed': m((_: Facts) => ({
		id: 'Perpustakaan tutup pada hari itu. Pilih hari lain.',
		en: 'The library is closed on that day. Choose another.'
	})),
	'group.too-soon': m((p: Facts) => ({
		id: `Pesan paling lambat ${p.days} hari sebelumnya, supaya petugas bisa bersiap.`,
		en: `Book at least ${p.days} days before, so that staff can prepare.`
	})),
	'group.too-far': m((p: Facts) => ({
		id: `Pesanan dibuka sampai ${p.days} hari ke depan. Pilih hari yang lebih dekat.`,
		en: `Bookings are open for the next ${p.days} days. Choose an earlier day.`
	})),
	'group.larger-than-slot': m((p: Facts) => ({
		id: `Satu jam kunjungan muat ${p.places} orang, rombongan Anda ${p.people}. Bagi dua rombongan, atau hubungi kami.`,
		en: `One visit holds ${p.places} people; yours are ${p.people}. Come in two groups, or call us.`
	})),
	'group.slot-full': m((p: Facts) => ({
		id: `Jam ini baru saja terisi: tinggal ${p.free} tempat untuk ${p.people} orang. Pilih jam lain.`,
		en: `This hour has just been taken: ${p.free} places are left for ${p.people} people. Choose another.`
	})),
	'group.too-many-open': m((p: Facts) => ({
		id: `Nomor telepon ini punya ${p.open} pesanan yang belum dijawab. Tunggu jawaban kami, atau hubungi petugas.`,
		en: `This telephone number has ${p.open} requests waiting. Wait for our answer, or call us.`
	})),
	'slot.hours': m((_: Facts) => ({
		id: 'Jam selesai harus sesudah jam mulai.',
		en: 'The end must come after the beginning.'
	})),
	'slot.people': m((_: Facts) => ({
		id: 'Tulis jumlah orang yang muat, 1 sampai 500.',
		en: 'Write how many people fit, 1 to 500.'
	})),
	'slot.known': m((_: Facts) => ({
		id: 'Jam rombongan ini sudah ada.',
		en: 'These hours are already there.'
	}))
} satisfies Record<VisitsCode, Sentence>;

/** A reason of this module in words. */
export const sayVisits = (reason: Reason<VisitsCode>, locale: Locale): string =>
	t(sentences[reason.code], locale, reason.facts);

const isOfVisits = (reason: Reason): reason is Reason<VisitsCode> => reason.code in sentences;

/** A reason that was kept somewhere, when it is one of this module. */
export const visitReason = (reason: Reason): Reason<VisitsCode> | undefined =>
	isOfVisits(reason) ? reason : undefined;

/** Reasons with their sentences, as the API gives them. */
export const speakVisits = (reasons: readonly Reason<VisitsCode>[], locale: Locale) =>
	reasons.map((reason) => ({
		code: reason.code,
		say: sayVisits(reason, locale),
		facts: reason.facts,
		rule: null
	}));
