import { fieldOf, type FieldCode, type Sip2Message } from '#formats/sip2/index.ts';
import { t, type Message } from '#platform/i18n/index.ts';
import { cardClosedNow, notBlocked, notEnabled } from '../messages.server.ts';
import type { Sip2Account, Sip2Card } from '../ports.ts';
import { echo, noLanguage, refuse } from '../refuse.ts';
import { sayAll, screen, type FieldToWrite } from '../say.ts';
import { stampOf } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';
import { admitReader } from './admit-reader.ts';
import { patronStatus } from './patron-status.ts';

/** Message 23: may this card borrow, and if not, why. */
export async function answerPatronStatus(request: Sip2Message, talk: Talk): Promise<Answer> {
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: closedCard(request, talk, admission), openCard };
	const { reader } = admission;
	const account = await talk.ports.account(reader, actOf(talk));
	const fields = [...aboutReader(request, reader), ...feesOf(account), ...screen(sayAll(account.alerts))];
	return { reply: { code: '24', fixed: fixedOf(account, talk), fields }, openCard };
}

/** Message 63: the same with what the reader has at home and waits for; lists only the kind that is asked for. */
export async function answerPatronInformation(request: Sip2Message, talk: Talk): Promise<Answer> {
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: closedCard(request, talk, admission), openCard };
	const { reader } = admission;
	const account = await talk.ports.account(reader, actOf(talk));
	const { loans, limit, alerts, holds, unpaid } = account;
	const overdue = loans.filter((loan) => loan.overdue);
	const ready = holds.filter((hold) => hold.state === 'ready');
	const fixed = {
		...fixedOf(account, talk),
		holdItemsCount: count(ready.length),
		overdueItemsCount: count(overdue.length),
		chargedItemsCount: count(loans.length),
		fineItemsCount: count(unpaid.charges.length),
		recallItemsCount: count(0),
		unavailableHoldsCount: count(holds.length - ready.length)
	};
	const lists: readonly (readonly [FieldCode, readonly string[]])[] = [
		['AS', ready.map((hold) => hold.title)],
		['AT', overdue.map((loan) => loan.copy)],
		['AU', loans.map((loan) => loan.copy)],
		['AV', unpaid.charges.map(({ about }) => about)],
		['BU', []],
		['CD', holds.filter((hold) => hold.state !== 'ready').map((hold) => hold.title)]
	];
	const asked = lists[(request.fixed['summary'] ?? '').indexOf('Y')];
	const items = asked ? part(asked[1], request).map((item): FieldToWrite => [asked[0], item]) : [];
	const fields: FieldToWrite[] = [
		...aboutReader(request, reader),
		['CB', count(limit)],
		...items,
		...feesOf(account),
		...screen(sayAll(alerts))
	];
	return { reply: { code: '64', fixed, fields }, openCard };
}

/** Message 35: the reader has gone; the machine must ask for the PIN again. */
export function answerEndSession(request: Sip2Message, talk: Talk): Promise<Answer> {
	const fixed = { endSession: 'Y', transactionDate: stampOf(talk.now) };
	const fields = [echo(request, 'AO'), echo(request, 'AA'), ...screen([t(cardClosedNow, 'id')])];
	return Promise.resolve({ reply: { code: '36', fixed, fields }, openCard: null });
}

/** What a machine may ask and the library does by people only: answered with no, and nothing changes. */
const no =
	(sentence: Message) =>
	(request: Sip2Message, talk: Talk): Promise<Answer> =>
		Promise.resolve({ reply: refuse(request, talk.now, [t(sentence, 'id')]) });

/** Message 01: whoever can reach the machine must not be able to block any card by its number. */
export const answerBlockPatron = no(notBlocked);
/** Message 25. */
export const answerPatronEnable = no(notEnabled);

/** `CQ` tells a machine that it was the PIN, so that it asks again instead of calling the card unknown. */
function closedCard(
	request: Sip2Message,
	talk: Talk,
	admission: { kind: 'unknown' | 'closed'; say: string[] }
) {
	const reply = refuse(request, talk.now, admission.say);
	if (admission.kind === 'unknown') return reply;
	const known = reply.fields.map(([code, value]) => [code, code === 'BL' ? 'Y' : value] as const);
	return { ...reply, fields: [...known, ['CQ', 'N'] as const] };
}

const count = (number: number): string => String(Math.min(number, 9999)).padStart(4, '0');

const fixedOf = (account: Sip2Account, { now }: Talk) => ({
	patronStatus: patronStatus(account.alerts),
	language: noLanguage,
	transactionDate: stampOf(now)
});

/** What is still to be paid, in rupiah; nothing is said where nothing is. */
const feesOf = ({ unpaid }: Sip2Account): FieldToWrite[] =>
	unpaid.amount > 0
		? [
				['BH', 'IDR'],
				['BV', String(unpaid.amount)]
			]
		: [];

/** A name, because people look for theirs; no address, no phone: a machine stands among readers. */
const aboutReader = (request: Sip2Message, reader: Sip2Card): FieldToWrite[] => [
	echo(request, 'AO'),
	['AA', reader.card],
	['AE', reader.name],
	['BL', 'Y'],
	['CQ', 'Y']
];

/** The items from BP to BQ, counted from 1; all where the machine asks for no part. */
function part(items: readonly string[], request: Sip2Message): readonly string[] {
	const number = (code: FieldCode) => Number.parseInt(fieldOf(request, code), 10);
	const [from, to] = [number('BP'), number('BQ')];
	return items.slice(from > 0 ? from - 1 : 0, to > 0 ? to : undefined);
}
