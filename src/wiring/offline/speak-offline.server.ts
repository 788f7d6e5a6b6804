import { speak, type SpokenReason } from '#modules/circulation/index.server.ts';
import { sayIfOurs } from '#modules/mobile-library/index.server.ts';
import { speakVisits, visitReason } from '#modules/visits/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { m, t, type Locale, type Message } from '#platform/i18n/index.ts';

type Facts = Reason['facts'];

/** Sentences about what was told by a device, and no desk can say. */
const sentences: Record<string, Message<Facts>> = {
	'visit.branch-unknown': m((_: Facts) => ({
		id: 'Akun pengirim tidak punya tempat tugas, jadi kunjungan ini belum ditulis. Tulis susulan di buku tamu.',
		en: 'The account that sent this has no place of work, so this visit is not written. Write it into the guest book.'
	})),
	'offline.with-reason': m((p: Facts) => ({
		id: `Alasan petugas: ${p.reason}`,
		en: `Reason given by staff: ${p.reason}`
	})),
	'member.card-taken': m((p: Facts) => ({
		id: `Nomor ${p.card} sudah dipakai anggota lain. Daftarkan anak ini di meja dengan nomor baru.`,
		en: `Number ${p.card} belongs to another member. Register this child at the desk with a new number.`
	})),
	'member.perhaps-known': m((p: Facts) => ({
		id: `Mungkin sudah anggota dengan nomor ${p.card}: nama dan nomor walinya sama. Periksa keduanya.`,
		en: `Perhaps a member already, number ${p.card}: the same name and guardian. Look at both.`
	}))
};

/** Reasons about an offline act as sentences, of whichever module they are. */
export const speakOffline = (reasons: readonly Reason[], locale: Locale): SpokenReason[] =>
	reasons.flatMap((reason): SpokenReason[] => {
		const own = sentences[reason.code];
		const say = own ? t(own, locale, reason.facts) : sayIfOurs(reason, locale);
		if (say !== undefined) return [{ ...reason, say, rule: null }];
		const ofVisit = visitReason(reason);
		return ofVisit ? speakVisits([ofVisit], locale) : speak([reason], locale);
	});
