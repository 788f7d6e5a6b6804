import { dayOfInstant } from '#platform/clock/index.ts';
import { t } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { DeskAnswer } from '../use-cases/scan-at-desk.ts';
import type { DeskReply } from './desk-reply.ts';
import * as words from './messages.server.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';
import type { Told } from './told.ts';

/** A school has all that it may have: the book goes to the list of those not lent yet, and nobody is asked. */
export function sayNotLentYet(
	{ copy, title, reasons }: { copy: string; title: string; reasons: readonly Reason[] },
	{ id, time, locale }: Told
): DeskReply {
	const why = sayWhy(reasons, locale);
	const result = t(words.notLentYet, locale);
	const detail = why.map((line) => line.say).join(' ');
	return {
		rows: [{ id, time, kind: 'not-lent', title, code: copy, result, detail, why }],
		spoken: spokenLine(result, title),
		sound: 'refused'
	};
}

/** A card that was replaced never opens a session, whoever brings it. */
export function sayOldCard(
	{ code, name, replacedAt }: Extract<DeskAnswer, { kind: 'old-card' }>,
	{ id, time, locale }: Told
): DeskReply {
	const reason = { code: 'card.replaced', facts: { card: code, day: dayOfInstant(replacedAt) } };
	const [line] = sayWhy([reason], locale);
	const result = t(words.oldCard, locale);
	return {
		rows: [
			{
				id,
				time,
				kind: 'refused',
				title: t(words.cardOf, locale, { name }),
				code,
				result,
				detail: line?.say ?? null,
				why: []
			}
		],
		spoken: spokenLine(result, name),
		sound: 'refused'
	};
}
