import { m, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { SendCode } from './rules/may-send.ts';

type Facts = Reason['facts'];

export type TransferCode =
	| SendCode
	| 'transfer.arrived'
	| 'transfer.moved-here'
	| 'transfer.goes-on'
	| 'transfer.unknown'
	| 'send.to-unknown';

/** What is told about copies that go from place to place. */
export const transferSentences: Record<TransferCode, Message<Facts>> = {
	'transfer.arrived': m((p: Facts) => ({
		id: `Tiba di ${p.place}. Taruh di raknya.`,
		en: `Has arrived at ${p.place}. Put it on its shelf.`
	})),
	'transfer.moved-here': m((p: Facts) => ({
		id: `Tiba di ${p.place} dan kini milik gedung ini. Catat raknya di katalog.`,
		en: `Has arrived at ${p.place} and belongs here now. Note its shelf in the catalogue.`
	})),
	'transfer.goes-on': m((p: Facts) => ({
		id: `Sedang dikirim ke ${p.place}. Masukkan lagi ke kirimannya.`,
		en: `On its way to ${p.place}. Put it back with what is sent there.`
	})),
	'transfer.unknown': m<Facts>(() => ({
		id: 'Kiriman ini sudah tiba atau tidak ada.',
		en: 'This transfer has arrived or does not exist.'
	})),
	'send.to-unknown': m<Facts>(() => ({ id: 'Pilih gedung tujuan.', en: 'Choose where it goes.' })),
	'send.on-loan': m<Facts>(() => ({
		id: 'Masih dipinjam. Kembalikan dulu di meja.',
		en: 'Still on loan. Return it at the desk first.'
	})),
	'send.kept': m<Facts>(() => ({
		id: 'Disimpan untuk pesanan; slip pesanannya menentukan tujuannya.',
		en: 'Kept for a hold; the slip of the hold says where it goes.'
	})),
	'send.not-usable': m<Facts>(() => ({
		id: 'Keadaannya di katalog belum memungkinkan dikirim (hilang, disiangi, atau masih diolah).',
		en: 'Its state in the catalogue does not allow it (lost, weeded or still being processed).'
	})),
	'send.same-place': m<Facts>(() => ({
		id: 'Sudah di gedung itu.',
		en: 'It is at that building already.'
	})),
	'send.on-its-way': m<Facts>(() => ({
		id: 'Sudah tercatat dalam kiriman.',
		en: 'It is on its way already.'
	}))
};
