import { formatDate, m, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { CallCode } from './use-cases/call-at-stop.ts';
import type { DayCode } from './use-cases/change-day.ts';
import type { TripCode } from './use-cases/change-trip.ts';
import type { DecideCode } from './use-cases/decide-request.ts';
import type { RequestCode } from './use-cases/request-stop.ts';
import type { SaveCode } from './use-cases/save-route.ts';
import type { SaveStopCode } from './use-cases/save-stop.ts';

export type MobileLibraryCode =
	SaveCode | SaveStopCode | DayCode | TripCode | CallCode | RequestCode | DecideCode;

type Facts = Reason['facts'];
type Sentence = Message<Facts>;

const changedMeanwhile = m((_: Facts) => ({
	id: 'Data ini diubah rekan Anda sementara itu. Muat ulang halaman, lalu ulangi.',
	en: 'A colleague has changed this meanwhile. Load the page again and repeat it.'
}));

/** Every reason that this module can give, as a sentence. */
const sentences = {
	'route.name': m((_: Facts) => ({ id: 'Tulis nama rute.', en: 'Write the name of the route.' })),
	'route.car': m((_: Facts) => ({ id: 'Pilih mobil untuk rute ini.', en: 'Choose the car of this route.' })),
	'route.weekdays': m((_: Facts) => ({
		id: 'Pilih paling sedikit satu hari.',
		en: 'Choose at least one weekday.'
	})),
	'route.weeks': m((p: Facts) => ({
		id: `Tulis setiap berapa minggu, 1 sampai ${p.most}.`,
		en: `Write every how many weeks, 1 to ${p.most}.`
	})),
	'route.first-day': m((_: Facts) => ({
		id: 'Tulis tanggal mulai rute.',
		en: 'Write the first day of the route.'
	})),
	'route.last-day': m((_: Facts) => ({
		id: 'Tanggal akhir mendahului tanggal mulai. Betulkan salah satunya.',
		en: 'The last day comes before the first. Correct one of them.'
	})),
	'route.unknown': m((_: Facts) => ({
		id: 'Rute ini tidak ada lagi.',
		en: 'This route is no longer there.'
	})),
	'route.changed-meanwhile': changedMeanwhile,
	'stop.name': m((_: Facts) => ({ id: 'Tulis nama singgahan.', en: 'Write the name of the stop.' })),
	'stop.district': m((_: Facts) => ({ id: 'Tulis kecamatannya.', en: 'Write its kecamatan.' })),
	'stop.hours': m((_: Facts) => ({
		id: 'Tulis jam datang dan jam berangkat, contoh 09.00 dan 10.30. Jam datang lebih dulu.',
		en: 'Write when the car comes and leaves, for example 09.00 and 10.30. It comes before it leaves.'
	})),
	'stop.overlap': m((p: Facts) => ({
		id: `Mobil sedang di ${p.name} pukul ${dotted(p.from)}–${dotted(p.to)}. Pilih jam lain.`,
		en: `The car is at ${p.name} from ${dotted(p.from)} to ${dotted(p.to)}. Choose another time.`
	})),
	'stop.position': m((_: Facts) => ({
		id: 'Isi lintang dan bujur keduanya, contoh -0,68 dan 100,78, atau kosongkan keduanya.',
		en: 'Fill in both latitude and longitude, for example -0.68 and 100.78, or neither.'
	})),
	'stop.unknown': m((_: Facts) => ({
		id: 'Singgahan ini tidak ada lagi.',
		en: 'This stop is no longer there.'
	})),
	'stop.changed-meanwhile': changedMeanwhile,
	'day.not-driven': m((_: Facts) => ({
		id: 'Rute ini tidak berjalan pada hari itu.',
		en: 'The route is not driven on that day.'
	})),
	'day.past': m((_: Facts) => ({ id: 'Hari ini sudah lewat.', en: 'That day is over.' })),
	'day.under-way': m((_: Facts) => ({
		id: 'Perjalanannya sudah dimulai, jadi tidak bisa dibatalkan atau dipindah.',
		en: 'The trip has begun and can be neither cancelled nor moved.'
	})),
	'day.no-reason': m((_: Facts) => ({
		id: 'Tulis alasannya; warga membacanya di jadwal.',
		en: 'Write the reason; readers see it in the timetable.'
	})),
	'day.move-to': m((_: Facts) => ({
		id: 'Tulis tanggal penggantinya.',
		en: 'Write the day it is moved to.'
	})),
	'day.move-into-past': m((_: Facts) => ({
		id: 'Tanggal penggantinya sudah lewat.',
		en: 'The day it is moved to is over.'
	})),
	'day.taken': m((p: Facts) => ({
		id: `Rute ini sudah berjalan pada ${formatDate(String(p.day), 'id')}. Pilih hari lain.`,
		en: `The route is driven on ${formatDate(String(p.day), 'en')} anyway. Choose another day.`
	})),
	'trip.no-staff': m((_: Facts) => ({
		id: 'Tulis siapa yang berangkat: pengemudi atau petugas.',
		en: 'Write who goes: driver or staff.'
	})),
	'trip.kilometers': m((_: Facts) => ({
		id: 'Tulis angka kilometer di panel mobil; angka pulang tidak lebih kecil dari angka berangkat.',
		en: 'Write the kilometres on the dashboard; coming back they are not fewer than leaving.'
	})),
	'trip.order': m((_: Facts) => ({
		id: 'Perjalanan ini sudah ditutup.',
		en: 'This trip is closed already.'
	})),
	'trip.not-driven': m((p: Facts) => ({
		id: `Rute ini tidak berjalan pada ${formatDate(String(p.day), 'id')} menurut jadwal. Periksa jadwalnya.`,
		en: `By the timetable the route is not driven on ${formatDate(String(p.day), 'en')}. Check the timetable.`
	})),
	'request.people': m((p: Facts) => ({
		id: `Tulis perkiraan jumlah orang, 1 sampai ${p.most}.`,
		en: `Write about how many people, 1 to ${p.most}.`
	})),
	'request.too-many-open': m((p: Facts) => ({
		id: `Ada ${p.open} permintaan dengan nomor ini yang belum dijawab. Tunggu jawaban kami dulu.`,
		en: `${p.open} requests with this number wait for an answer. Please wait for ours first.`
	})),
	'request.unknown': m((_: Facts) => ({
		id: 'Permintaan ini tidak kami temukan.',
		en: 'We did not find this request.'
	})),
	'request.settled': m((_: Facts) => ({
		id: 'Permintaan ini sudah selesai.',
		en: 'This request is settled already.'
	})),
	'request.changed-meanwhile': changedMeanwhile,
	'request.no-words': m((_: Facts) => ({
		id: 'Tulis jawaban untuk mereka: kapan mobil datang, atau mengapa belum bisa.',
		en: 'Write an answer for them: when the car comes, or why it cannot.'
	}))
} satisfies Record<MobileLibraryCode, Sentence>;

const dotted = (time: unknown) => String(time).replace(':', '.');

/** A reason of this module as a sentence. */
export const sayMobileLibrary = (reason: Reason<MobileLibraryCode>, locale: Locale): string =>
	t(sentences[reason.code], locale, reason.facts);

const isOurs = (code: string): code is MobileLibraryCode => Object.hasOwn(sentences, code);

/** The same for a reason of whichever module; undefined when it is another's. */
export const sayIfOurs = (reason: Reason, locale: Locale): string | undefined =>
	isOurs(reason.code) ? t(sentences[reason.code], locale, reason.facts) : undefined;
