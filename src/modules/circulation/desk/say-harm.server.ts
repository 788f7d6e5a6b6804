import { m, t, type Message } from '#platform/i18n/index.ts';
import { saidToBeBack } from '../harm/desk-messages.ts';
import type { LoanInBrief } from '../harm/queries/loan-in-brief.ts';
import type { HarmOutcome } from '../harm/use-cases/lose-copy.ts';
import type { DeskChoice, DeskReply, DeskRow } from './desk-reply.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';
import type { Told } from './told.ts';

const whatHappened = m(() => ({ id: 'Apa yang terjadi?', en: 'What happened?' }));
const openQuestion = m(() => ({
	id: 'Bukunya tidak dibawa. Hilang, atau katanya sudah dikembalikan?',
	en: 'The book is not here. Lost, or is it said to be back?'
}));
const backQuestion = m(() => ({
	id: 'Rusak waktu kembali. Diperbaiki saja, atau diganti anggota?',
	en: 'It came back damaged. Just repair it, or does the member replace it?'
}));
const leave = m(() => ({ id: 'Biarkan', en: 'Leave it' }));
const lost = m(() => ({ id: 'Hilang', en: 'Lost' }));
const claim = m(() => ({ id: 'Katanya sudah kembali', en: 'Said to be back' }));
const repair = m(() => ({ id: 'Perbaiki', en: 'Repair it' }));
const damaged = m(() => ({ id: 'Rusak, diganti', en: 'Damaged, replace it' }));
const notDone = m(() => ({ id: 'Tidak dicatat', en: 'Not recorded' }));
const claimed = m(() => ({ id: 'Dicari di rak', en: 'Being looked for' }));

type Said = 'lost' | 'claim' | 'repair' | 'damaged';

const results: Record<Said, Message> = { lost, claim: claimed, repair, damaged };

const details: Record<Said, Message> = {
	lost: m(() => ({
		id: 'Tercatat hilang; anggota mengganti judul yang sama. Ubah kesepakatan di Kewajiban ganti.',
		en: 'Recorded as lost; the member replaces the same title. Agree on something else under Obligations.'
	})),
	claim: m(() => ({
		id: 'Tidak dihitung terlambat selama dicari. Lihat Cari di rak.',
		en: 'Not counted as overdue while it is looked for. See Look on the shelves.'
	})),
	repair: m(() => ({ id: 'Sisihkan untuk diperbaiki.', en: 'Put it aside for repair.' })),
	damaged: m(() => ({
		id: 'Sisihkan. Anggota mengganti judul yang sama; ubah kesepakatan di Kewajiban ganti.',
		en: 'Put it aside. The member replaces the same title; agree on something else under Obligations.'
	}))
};

const rowOf = (told: Told, row: Pick<DeskRow, 'kind' | 'title' | 'code' | 'result'> & Partial<DeskRow>) => ({
	id: told.id,
	time: told.time,
	detail: null,
	why: [],
	...row
});

/** Asks what happened to a book that is out, or that came back a moment ago. */
export function askWhatHappened(found: LoanInBrief | undefined, loan: string, told: Told): DeskReply {
	const { locale } = told;
	if (!found)
		return sayHarm(
			{ ok: false, copy: '', title: null, reasons: [{ code: 'loan.unknown', facts: {} }] },
			'lost',
			told
		);
	const { barcode, title } = found.copy;
	const safe: DeskChoice = { label: t(leave, locale), send: { act: 'leave' } };
	const choice = (words: Message, send: DeskChoice['send']): DeskChoice => ({
		label: t(words, locale),
		send
	});
	const result = t(whatHappened, locale);
	return {
		rows: [rowOf(told, { kind: 'question', title, code: barcode, result })],
		spoken: spokenLine(result, title),
		sound: 'attention',
		question: {
			row: told.id,
			text: t(found.isOpen ? openQuestion : backQuestion, locale),
			choices: found.isOpen
				? [
						safe,
						choice(lost, { act: 'lost', loan }),
						...(found.isClaimed ? [] : [choice(claim, { act: 'claim', loan })])
					]
				: [
						safe,
						choice(repair, { act: 'damaged', loan, as: 'repair' }),
						choice(damaged, { act: 'damaged', loan, as: 'damaged' })
					]
		}
	};
}

/** What became of it, in the row of the question. */
export function sayHarm(outcome: HarmOutcome, said: Said, told: Told): DeskReply {
	const { locale } = told;
	const title = outcome.title ?? outcome.copy;
	if (!outcome.ok) {
		const why = sayWhy(outcome.reasons, locale);
		const result = t(notDone, locale);
		const detail = why.map((line) => line.say).join(' ');
		return {
			rows: [rowOf(told, { kind: 'refused', title, code: outcome.copy, result, detail, why })],
			spoken: spokenLine(result, title),
			sound: 'refused'
		};
	}
	const result = t(results[said], locale);
	const { copy, loan } = outcome;
	return {
		rows: [rowOf(told, { kind: 'harm', title, code: copy, result, detail: t(details[said], locale) })],
		spoken: spokenLine(result, title),
		sound: 'attention',
		undo: told.id,
		...(said === 'claim'
			? { loans: [{ id: loan, copy, title, words: t(saidToBeBack, locale), state: 'open' }] }
			: { cameBack: copy })
	};
}
