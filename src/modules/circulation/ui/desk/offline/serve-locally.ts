import { t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { DeskReply, DeskRow, DeskSession, RowKind } from '../../../desk/desk-reply.ts';
import type { DeskRequest } from '../../../desk/desk-request.ts';
import { spokenLine } from '../../../desk/spoken-line.ts';
import type { ListedCopy } from './list-lookup.ts';
import { askWhatItIs, askWhichOne } from './ask-what-it-is.ts';
import type { Confirm, LocalFacts } from './local-facts.ts';
import { openLocalSession } from './local-session.ts';
import * as words from './messages.ts';
import type { StoredAct } from './stored-act.ts';

/** `act` is what must be kept before anybody hears of it; without it nothing was done. */
export type LocalAnswer = {
	reply: DeskReply;
	act: Pick<StoredAct, 'kind' | 'card' | 'copy'> | null;
	confirm: Confirm | null;
};

type Scan = Extract<DeskRequest, { act: 'scan' }>;

/**
 * Does what the desk's screen asks without the server: a card opens a session from the list of this device, a copy is
 * lent to it or comes back. What the list bars is told, and done when it is scanned once more: the person at the desk
 * decides, and the server tells later what must be looked at.
 */
export function serveLocally(request: DeskRequest, facts: LocalFacts): LocalAnswer {
	switch (request.act) {
		case 'scan':
			return scan(request, facts);
		case 'return':
			return takeBack(request.key, request.copy, facts);
		default:
			return needConnection(request.key, facts);
	}
}

function scan(request: Scan, facts: LocalFacts): LocalAnswer {
	const { code, key, as, mode } = request;
	// Who reads here is counted by the server alone.
	if (mode === 'reading') return needConnection(key, facts);
	if (mode === 'returns') return takeBack(key, code, facts);
	const member = as === 'copy' ? undefined : facts.list?.member(code);
	const copy = as === 'member' ? undefined : facts.list?.copy(code);
	if (member && copy) return asked(askWhichOne({ key, code, member: member.name, title: copy.title }, facts));
	if (member || as === 'member')
		return { reply: openLocalSession(key, code, facts), act: null, confirm: null };
	if (copy || as === 'copy') return handleCopy(key, code, copy, facts);
	const shape = facts.list?.looksLike(code);
	if (shape === 'member') return { reply: openLocalSession(key, code, facts), act: null, confirm: null };
	if (shape === 'copy') return handleCopy(key, code, undefined, facts);
	return asked(askWhatItIs({ key, code, hasSession: facts.session !== null }, facts));
}

const asked = (reply: DeskReply): LocalAnswer => ({ reply, act: null, confirm: null });

function handleCopy(key: string, code: string, copy: ListedCopy | undefined, facts: LocalFacts): LocalAnswer {
	const { session } = facts;
	if (!session) return takeBack(key, code, facts);
	const isSame = facts.confirm?.card === session.card && sameCode(facts.confirm.code, code);
	const confirmed = isSame ? facts.confirm?.what : undefined;
	if (session.loans.some((loan) => sameCode(loan.copy, code)))
		return confirmed === 'return'
			? takeBack(key, code, facts)
			: sayOnThisCard({ key, code, copy, card: session.card }, facts);
	const bars = barsOf(session, copy, facts.locale);
	if (bars.length > 0 && confirmed !== 'loan')
		return sayBarred({ key, code, copy, card: session.card, bars }, facts);
	return lend({ key, code, copy, session, isDespite: bars.length > 0 }, facts);
}

const sameCode = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Why nothing, or not this copy, may be lent to the open session. */
function barsOf(session: DeskSession, copy: ListedCopy | undefined, locale: Locale): string[] {
	const loans = session.loans.length + (session.unlisted ?? 0);
	const isFull = session.limit > 0 && loans >= session.limit;
	const isKeptForThem =
		copy?.keptFor !== undefined && copy.keptFor !== null && sameCode(copy.keptFor, session.card);
	const said = [
		...session.alerts.map(({ say }) => say),
		...(isFull ? [t(words.limitReached, locale, { loans, limit: session.limit })] : []),
		...(copy && !isKeptForThem ? copy.bars : [])
	];
	return [...new Set(said)];
}

type Row = { kind: RowKind; title: string; code: string; result: Message; detail: string };

const rowOf = (key: string, { result, ...row }: Row, facts: LocalFacts): DeskRow => ({
	...row,
	id: key,
	time: facts.time,
	result: t(result, facts.locale),
	why: []
});

type Lending = {
	key: string;
	code: string;
	copy: ListedCopy | undefined;
	session: DeskSession;
	isDespite: boolean;
};

function lend({ key, code, copy, session, isDespite }: Lending, facts: LocalFacts): LocalAnswer {
	const { locale, list, day } = facts;
	const category = list?.member(session.card)?.category;
	const due = category === undefined ? undefined : list?.dueOn(day, category);
	const title = copy?.title ?? code;
	const barcode = copy?.barcode ?? code;
	const detail = [
		due === undefined ? t(words.dueLater, locale) : t(words.dueOn, locale, { day: due }),
		...(isDespite ? [t(words.lentAllTheSame, locale)] : []),
		...(copy ? [] : [t(words.copyNotListed, locale)]),
		t(words.storedHere, locale)
	].join(' ');
	const said = rowOf(key, { kind: 'lent-here', title, code: barcode, result: words.lent, detail }, facts);
	const row = due === undefined ? said : { ...said, due };
	const fact = due === undefined ? '' : t(words.shortDay, locale, { day: due });
	return {
		reply: {
			rows: [row],
			spoken: spokenLine(row.result, title, fact),
			sound: 'ok',
			loans: [
				{
					id: key,
					copy: barcode,
					title,
					words: t(words.loanHere, locale, { day: due ?? null }),
					state: 'new'
				}
			]
		},
		act: { kind: 'loan', card: session.card, copy: barcode },
		confirm: null
	};
}

function takeBack(key: string, code: string, facts: LocalFacts): LocalAnswer {
	const { locale, list } = facts;
	const copy = list?.copy(code);
	const title = copy?.title ?? code;
	const barcode = copy?.barcode ?? code;
	const detail = [...(copy ? [] : [t(words.copyNotListed, locale)]), t(words.storedHere, locale)].join(' ');
	const row = rowOf(
		key,
		{ kind: 'returned-here', title, code: barcode, result: words.returned, detail },
		facts
	);
	return {
		reply: { rows: [row], spoken: spokenLine(row.result, title), sound: 'returned', cameBack: barcode },
		act: { kind: 'return', copy: barcode },
		confirm: null
	};
}

type OnCard = { key: string; code: string; copy: ListedCopy | undefined; card: string };

function sayOnThisCard({ key, code, copy, card }: OnCard, facts: LocalFacts): LocalAnswer {
	const title = copy?.title ?? code;
	const detail = t(words.scanAgainToReturn, facts.locale);
	const shown = { kind: 'own-here' as const, title, code: copy?.barcode ?? code, result: words.onThisCard };
	const row = rowOf(key, { ...shown, detail }, facts);
	return {
		reply: { rows: [row], spoken: spokenLine(row.result, title), sound: 'attention' },
		act: null,
		confirm: { card, code, what: 'return' }
	};
}

function sayBarred(
	{ key, code, copy, card, bars }: OnCard & { bars: string[] },
	facts: LocalFacts
): LocalAnswer {
	const title = copy?.title ?? code;
	const detail = [...bars, t(words.scanAgainToLend, facts.locale)].join(' ');
	const row = rowOf(
		key,
		{ kind: 'barred-here', title, code: copy?.barcode ?? code, result: words.notLent, detail },
		facts
	);
	return {
		reply: { rows: [row], spoken: spokenLine(row.result, title), sound: 'refused' },
		act: null,
		confirm: { card, code, what: 'loan' }
	};
}

/** Renewals and whatever else only the server can do. */
function needConnection(key: string, facts: LocalFacts): LocalAnswer {
	const detail = t(words.needsConnection, facts.locale);
	const title = facts.session?.name ?? '';
	const row = rowOf(key, { kind: 'failed', title, code: '', result: words.notRecorded, detail }, facts);
	return asked({ rows: [row], spoken: spokenLine(row.result, title), sound: 'refused' });
}
