import { formatDate, m } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';

type Facts = Reason['facts'];

/** Codes that are on no card and on no copy of ours. */
export type CodeOfNobody = 'member.unknown' | 'copy.unknown' | 'card.replaced';

export const codeSentences = {
	'member.unknown': m((p: Facts) => ({
		id: `Nomor kartu ${p.card} tidak kami temukan. Periksa angkanya atau cari dengan nama.`,
		en: `We did not find card number ${p.card}. Check the digits or search by name.`
	})),
	'copy.unknown': m((p: Facts) => ({
		id: `Kode ${p.barcode} tidak kami temukan. Periksa labelnya atau cari judulnya.`,
		en: `We did not find code ${p.barcode}. Check the label or search for the title.`
	})),
	'card.replaced': m((p: Facts) => ({
		id: `Kartu lama, sudah diganti ${formatDate(String(p.day), 'id')}. Minta kartu barunya, atau cari dengan nama.`,
		en: `An old card, replaced on ${formatDate(String(p.day), 'en')}. Ask for the new card, or search by name.`
	}))
};
