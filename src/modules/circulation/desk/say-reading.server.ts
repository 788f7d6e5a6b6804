import { m, t } from '#platform/i18n/index.ts';
import type { ReadingOutcome } from '../reading/use-cases/count-reading.ts';
import type { DeskReply, DeskRow } from './desk-reply.ts';
import { sayWhereItGoes } from './say-kept.server.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';
import type { Told } from './told.ts';

const counted = m(() => ({ id: 'Dibaca di tempat', en: 'Read here' }));
const notCounted = m(() => ({ id: 'Belum dihitung', en: 'Not counted' }));
const onLoan = m(() => ({ id: 'Masih dipinjam', en: 'Still on loan' }));
const times = m((p: { n: number; reader: string | null }) => ({
	id: `${p.reader === null ? 'Dihitung' : `Dihitung untuk ${p.reader}`}, ke-${p.n} hari ini.`,
	en: `${p.reader === null ? 'Counted' : `Counted for ${p.reader}`}, number ${p.n} today.`
}));
const question = m(() => ({
	id: 'Kembalikan dulu, lalu hitung sebagai baca di tempat?',
	en: 'Return it first and then count it as read here?'
}));
const leave = m(() => ({ id: 'Jangan dihitung', en: 'Do not count it' }));
const returnIt = m(() => ({ id: 'Kembalikan dan hitung', en: 'Return and count it' }));

/** What counting a copy as read here came to. */
export function sayReading(outcome: ReadingOutcome, told: Told): DeskReply {
	const { locale } = told;
	const title = outcome.title ?? outcome.copy;
	const rowOf = (row: Pick<DeskRow, 'kind' | 'result'> & Partial<DeskRow>): DeskRow => ({
		id: told.id,
		time: told.time,
		title,
		code: outcome.copy,
		detail: null,
		why: [],
		...row
	});
	if (outcome.ok) {
		const { kept, transfer, today: n, reader } = outcome;
		const why = sayWhy(outcome.why, locale);
		const said = kept ? [sayWhereItGoes(kept, locale)] : why.map((line) => line.say);
		const row = rowOf({
			kind: kept ? 'held' : 'read',
			result: t(counted, locale),
			detail: [t(times, locale, { n, reader }), ...said].join(' '),
			why,
			...(kept ? { slip: kept.hold } : {}),
			...(transfer?.step === 'send' ? { sendSlip: transfer.id } : {})
		});
		return {
			rows: [row],
			spoken: spokenLine(t(counted, locale), title),
			sound: kept ? 'hold' : 'ok',
			cameBack: outcome.copy,
			undo: told.id
		};
	}
	const why = sayWhy(outcome.reasons, locale);
	const detail = why.map((line) => line.say).join(' ');
	if (!outcome.reasons.some(({ code }) => code === 'reading.on-loan'))
		return {
			rows: [rowOf({ kind: 'refused', result: t(notCounted, locale), detail, why })],
			spoken: spokenLine(t(notCounted, locale), title),
			sound: 'refused'
		};
	return {
		rows: [rowOf({ kind: 'question', result: t(onLoan, locale), detail })],
		spoken: spokenLine(t(onLoan, locale), title),
		sound: 'attention',
		question: {
			row: told.id,
			text: t(question, locale),
			choices: [
				{ label: t(leave, locale), send: { act: 'leave' } },
				{ label: t(returnIt, locale), send: { act: 'read', copy: outcome.copy } }
			]
		}
	};
}
