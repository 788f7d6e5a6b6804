import { m, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { sayDay as day } from '../say-day.ts';
import type { ReadingCode } from './rules/count-reading.ts';

type Facts = Reason['facts'];

/** Why a copy is not counted as read here. */
export const readingSentences: Record<ReadingCode, Message<Facts>> = {
	'reading.on-loan': m((p: Facts) => ({
		id: `Masih dipinjam dengan kartu ${p.card ?? '–'}, jatuh tempo ${day(p.dueOn, 'id', 'short')}.`,
		en: `Still on loan on card ${p.card ?? '–'}, due ${day(p.dueOn, 'en', 'short')}.`
	})),
	'reading.not-usable': m<Facts>(() => ({
		id: 'Tidak dihitung: eksemplar ini sudah disiangi atau masih diolah.',
		en: 'Not counted: this copy has been weeded or is still being processed.'
	}))
};
