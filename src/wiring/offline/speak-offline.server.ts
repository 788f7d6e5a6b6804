import { speak, type SpokenReason } from '#modules/circulation/index.server.ts';
import { speakVisits, visitReason } from '#modules/visits/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { m, t, type Locale } from '#platform/i18n/index.ts';

const noBranch = m(() => ({
	id: 'Akun pengirim tidak punya tempat tugas, jadi kunjungan ini belum ditulis. Tulis susulan di buku tamu.',
	en: 'The account that sent this has no place of work, so this visit is not written. Write it into the guest book.'
}));

/** Reasons about an offline act as sentences, of whichever module they are. */
export const speakOffline = (reasons: readonly Reason[], locale: Locale): SpokenReason[] =>
	reasons.flatMap((reason): SpokenReason[] => {
		if (reason.code === 'visit.branch-unknown') return [{ ...reason, say: t(noBranch, locale), rule: null }];
		const ofVisit = visitReason(reason);
		return ofVisit ? speakVisits([ofVisit], locale) : speak([reason], locale);
	});
