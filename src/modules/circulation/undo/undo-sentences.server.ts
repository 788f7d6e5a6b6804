import type { Reason } from '#platform/decision/decision.ts';
import { m, type Message } from '#platform/i18n/index.ts';
import type { UndoCode } from './may-undo.ts';

type Facts = Reason['facts'];

/** Why a scan cannot be taken back, and what to do instead. */
export const undoSentences: Record<UndoCode, Message<Facts>> = {
	'undo.unknown': m<Facts>(() => ({
		id: 'Pindaian itu tidak mengubah apa pun.',
		en: 'That scan changed nothing.'
	})),
	'undo.done-already': m<Facts>(() => ({
		id: 'Pindaian itu sudah dibatalkan.',
		en: 'That scan has been undone already.'
	})),
	'undo.not-yours': m<Facts>(() => ({
		id: 'Hanya petugas yang memindai yang bisa membatalkannya.',
		en: 'Only whoever scanned it can undo it.'
	})),
	'undo.too-late': m((p: Facts) => ({
		id: `Lewat ${p.seconds} detik tidak bisa dibatalkan lagi. Pindai eksemplarnya untuk meluruskan.`,
		en: `It cannot be undone after ${p.seconds} seconds. Scan the copy to put it right.`
	})),
	'undo.changed-since': m<Facts>(() => ({
		id: 'Sudah berubah lagi sejak pindaian itu, jadi tidak dibatalkan. Pindai eksemplarnya untuk meluruskan.',
		en: 'It has changed again since that scan, so it was not undone. Scan the copy to put it right.'
	}))
};
