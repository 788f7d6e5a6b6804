import { t } from '#platform/i18n/index.ts';
import type { DeskReply, DeskSession } from '../../../desk/desk-reply.ts';
import { spokenLine } from '../../../desk/spoken-line.ts';
import * as words from './messages.ts';
import type { LocalFacts } from './local-facts.ts';
import type { StoredAct } from './stored-act.ts';

/** Opens the session of a card by the list of this device; a card that is not on it is served all the same. */
export function openLocalSession(key: string, code: string, facts: LocalFacts): DeskReply {
	const { locale, listTime } = facts;
	const session = sessionOf(code, facts);
	const isListed = facts.list?.member(code) !== undefined;
	const result = t(words.sessionOpened, locale);
	const loans = session.loans.length + (session.unlisted ?? 0);
	const count = isListed ? t(words.ofLimit, locale, { loans, limit: session.limit }) : '';
	const data = listTime === null ? t(words.noList, locale) : t(words.dataOf, locale, { time: listTime });
	return {
		rows: [
			{
				id: key,
				time: facts.time,
				kind: 'session',
				title: t(words.cardOf, locale, { name: session.name }),
				code: session.card,
				result,
				detail: isListed ? null : t(words.cardNotListed, locale),
				why: []
			}
		],
		spoken: spokenLine(result, session.name, count),
		sound: session.alerts.length > 0 || !isListed ? 'attention' : 'ok',
		session: { ...session, facts: [{ term: t(words.dataTerm, locale), words: data }] }
	};
}

function sessionOf(code: string, { list, pending, locale }: LocalFacts): DeskSession {
	const member = list?.member(code);
	const card = member?.card ?? code.trim();
	const lentHere = stillOut(pending, card);
	return {
		card,
		name: member?.name ?? card,
		membership: null,
		alerts: (member?.bars ?? []).map((say) => ({ say, rule: null })),
		limit: member?.limit ?? 0,
		unlisted: member?.openLoans ?? 0,
		loans: lentHere.map(({ key, copy, row }) => ({
			id: key,
			copy,
			title: row.title,
			words: t(words.loanHere, locale, { day: null }),
			state: 'new'
		})),
		readyHolds: [],
		facts: []
	};
}

/** What this device lent to a card and has not taken back, the newest first. */
export function stillOut(pending: readonly StoredAct[], card: string): StoredAct[] {
	const sameCard = card.toLowerCase();
	const onCards = new Map<string, StoredAct>();
	for (const act of pending) {
		onCards.delete(act.copy.toLowerCase());
		if (act.kind === 'loan') onCards.set(act.copy.toLowerCase(), act);
	}
	return [...onCards.values()].filter((act) => act.card?.toLowerCase() === sameCard).reverse();
}
