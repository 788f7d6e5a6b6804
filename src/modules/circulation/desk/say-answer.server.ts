import { t } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { canBeOverridden } from '../use-cases/check-out-copy.ts';
import type { DeskAnswer } from '../use-cases/scan-at-desk.ts';
import type { DeskQuestion, DeskReply, DeskRow } from './desk-reply.ts';
import { partReturned } from '../institutions/messages.ts';
import * as words from './messages.server.ts';
import { sayNotLentYet, sayOldCard } from './say-institution.server.ts';
import { sayKept, sayWhereItGoes } from './say-kept.server.ts';
import { saySession } from './say-session.server.ts';
import { kindOfWay, sayWhatItDid } from './say-way.server.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';
import type { Told } from './told.ts';

type Answer<Kind extends DeskAnswer['kind']> = Extract<DeskAnswer, { kind: Kind }>;
type RowFacts = Pick<DeskRow, 'kind' | 'title' | 'result'> & Partial<DeskRow>;

const rowOf = (told: Told, facts: RowFacts): DeskRow => ({
	id: told.id,
	time: told.time,
	code: told.code,
	detail: null,
	why: [],
	...facts
});

/** Turns what a scan did into the row, the words for the ear, the sound and the changes of the open session. */
export function sayAnswer(answer: DeskAnswer, told: Told): DeskReply {
	switch (answer.kind) {
		case 'session':
			return saySessionOpened(answer, told);
		case 'lent':
			return sayLent(answer, told);
		case 'returned':
			return sayReturned(answer, told);
		case 'own-loan':
			return askOwnLoan(answer, told);
		case 'member-or-copy':
			return askMemberOrCopy(answer, told);
		case 'card-first':
			return sayCardFirst(answer, told);
		case 'refused':
			return sayRefused(answer, told);
		case 'old-card':
			return sayOldCard(answer, told);
		case 'unknown':
			return sayUnknown(told);
	}
}

function saySessionOpened({ member }: Answer<'session'>, told: Told): DeskReply {
	const { locale, today } = told;
	const session = saySession(member, today, locale);
	const result = t(words.sessionOpened, locale);
	const row = rowOf(told, {
		kind: 'session',
		title: t(words.cardOf, locale, { name: member.name }),
		code: member.card,
		result
	});
	const isTroubled = member.alerts.length > 0 || member.loans.some((loan) => loan.overdue);
	const count = t(words.ofLimit, locale, { loans: member.openLoans, limit: member.limit });
	return {
		rows: [row],
		spoken: spokenLine(result, member.name, count),
		sound: isTroubled ? 'attention' : 'ok',
		session
	};
}

export function sayLent({ outcome, returnedFrom }: Omit<Answer<'lent'>, 'kind'>, told: Told): DeskReply {
	const { locale } = told;
	const { id, copy, due, title, titleId } = outcome.loan;
	const result = t(words.lent, locale);
	const before = returnedFrom === null ? [] : [t(words.wasOnOtherCard, locale, { card: returnedFrom })];
	const decided = told.reason === undefined ? [] : [t(words.lentDespite, locale, { reason: told.reason })];
	const row = rowOf(told, {
		kind: 'lent',
		title,
		code: copy,
		result,
		detail: [t(words.dueOn, locale, { day: due }), ...before, ...decided].join(' '),
		why: sayWhy([...outcome.despite, ...outcome.why], locale),
		due
	});
	return {
		rows: [row],
		spoken: spokenLine(result, title, t(words.shortDay, locale, { day: due })),
		sound: 'ok',
		loans: [{ id, copy, title, words: t(words.loanNew, locale, { day: due }), state: 'new' }],
		lentTitle: titleId
	};
}

/** A copy that came back, by a scan or as the answer to "Perpanjang atau kembalikan?". */
export function sayReturned({ outcome }: Pick<Answer<'returned'>, 'outcome'>, told: Told): DeskReply {
	const { locale } = told;
	const { copy, title, overdueDays, kept } = outcome;
	if (kept) return sayKept(outcome, kept, told);
	const { loan, transfer, wasLost } = outcome;
	const why = sayWhy(outcome.why, locale);
	const part = outcome.batch ? [`${t(partReturned, locale, outcome.batch)}.`] : [];
	const result = sayWhatItDid({ transfer, wasLost }, locale);
	const isQuiet = why.length === 0;
	const earlier = sayEarlierDay(outcome.returnedOn, told);
	const kindOfReturn = isQuiet ? 'returned' : 'returned-look';
	const row = rowOf(told, {
		kind: loan === null && !wasLost ? kindOfWay(transfer) : kindOfReturn,
		title,
		code: copy,
		result,
		detail: [
			...earlier,
			...(isQuiet ? [t(words.onTime, locale)] : why.map((line) => line.say)),
			...part
		].join(' '),
		why,
		...(transfer && transfer.step !== 'arrived' ? { sendSlip: transfer.id } : {}),
		...(loan === null ? {} : { harm: loan })
	});
	const late = overdueDays > 0 ? t(words.lateDays, locale, { days: overdueDays }) : '';
	return {
		rows: [row],
		spoken: spokenLine(result, title, late),
		sound: isQuiet || transfer?.step === 'arrived' ? 'returned' : 'attention',
		cameBack: copy
	};
}

/** A pile that is counted to an earlier day says so in each row. */
const sayEarlierDay = (day: string, { today, locale }: Told): string[] =>
	day === today ? [] : [t(words.countedTo, locale, { day })];

function askOwnLoan({ loan, copy, title, dueOn }: Answer<'own-loan'>, told: Told): DeskReply {
	const { locale } = told;
	const result = t(words.ownLoan, locale);
	return {
		rows: [rowOf(told, { kind: 'question', title, code: copy, result })],
		spoken: spokenLine(result, title),
		sound: 'attention',
		question: {
			row: told.id,
			text: t(words.ownLoanQuestion, locale, { day: dueOn }),
			choices: [
				{ label: t(words.renewChoice, locale), send: { act: 'renew', loan } },
				{ label: t(words.returnChoice, locale), send: { act: 'return', copy } }
			]
		}
	};
}

function askMemberOrCopy({ member, title }: Answer<'member-or-copy'>, told: Told): DeskReply {
	const { locale, code } = told;
	const result = t(words.twoMeanings, locale);
	return {
		rows: [rowOf(told, { kind: 'question', title: `${member} / ${title}`, result })],
		spoken: spokenLine(result, member),
		sound: 'attention',
		question: {
			row: told.id,
			text: t(words.twoMeaningsQuestion, locale, { member, title }),
			choices: [
				{
					label: t(words.openCardChoice, locale, { member }),
					send: { act: 'scan', code, as: 'member' }
				},
				{ label: t(words.copyChoice, locale, { title }), send: { act: 'scan', code, as: 'copy' } }
			]
		}
	};
}

function sayCardFirst({ copy, title }: Answer<'card-first'>, told: Told): DeskReply {
	const result = t(words.cardFirst, told.locale);
	const detail = t(words.cardFirstDetail, told.locale);
	return {
		rows: [rowOf(told, { kind: 'card-first', title, code: copy, result, detail })],
		spoken: spokenLine(result, title),
		sound: 'attention'
	};
}

const isOnly = (reasons: readonly Reason[], code: string) =>
	reasons.length === 1 && reasons[0]?.code === code;

function sayRefused(answer: Answer<'refused'>, told: Told): DeskReply {
	const { locale } = told;
	const { copy, reasons, returnedFrom, kept } = answer;
	const title = answer.title ?? copy;
	if (answer.isInstitutionFull && !kept) return sayNotLentYet({ copy, title, reasons }, told);
	if (isOnly(reasons, 'return.not-on-loan')) {
		const result = t(words.notOnLoan, locale);
		const detail = t(words.notOnLoanDetail, locale);
		return {
			rows: [rowOf(told, { kind: 'not-on-loan', title, code: copy, result, detail })],
			spoken: spokenLine(result, title),
			sound: 'attention'
		};
	}
	const isKept = isOnly(reasons, 'copy.held-for-another');
	const isReturn = reasons.every(({ code }) => code.startsWith('return.'));
	const result = t(isReturn ? words.notReturned : isKept ? words.doNotLend : words.notLent, locale);
	const why = sayWhy(reasons, locale);
	const before = returnedFrom === null ? [] : [t(words.wasOnOtherCard, locale, { card: returnedFrom })];
	const whereTo = kept ? [sayWhereItGoes(kept, locale)] : [];
	const row = rowOf(told, {
		kind: isKept ? 'kept' : 'refused',
		title,
		code: copy,
		result,
		detail: [...why.map((line) => line.say), ...before, ...whereTo].join(' '),
		why,
		...(kept ? { slip: kept.hold } : {})
	});
	return {
		rows: [row],
		spoken: spokenLine(result, title),
		sound: isKept ? 'attention' : 'refused',
		...(told.mayOverride && !isReturn && canBeOverridden(reasons)
			? { question: askToOverride(copy, told) }
			: {})
	};
}

const askToOverride = (copy: string, { id, locale }: Told): DeskQuestion => ({
	row: id,
	text: t(words.overrideQuestion, locale),
	choices: [
		{ label: t(words.doNotLendChoice, locale), send: { act: 'leave' } },
		{ label: t(words.lendAnywayChoice, locale), send: { act: 'lend-anyway', copy }, asksReason: true }
	]
});

function sayUnknown(told: Told): DeskReply {
	const { locale, code, isReturnsOnly } = told;
	const result = t(words.unknownCode, locale);
	const detail = t(isReturnsOnly ? words.unknownReturnDetail : words.unknownDetail, locale);
	return {
		rows: [rowOf(told, { kind: 'unknown', title: code, code: '', result, detail })],
		spoken: spokenLine(result, code),
		sound: 'refused'
	};
}
