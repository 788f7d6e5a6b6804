import { t } from '#platform/i18n/index.ts';
import type { DeskChoice, DeskReply } from '../../../desk/desk-reply.ts';
import { spokenLine } from '../../../desk/spoken-line.ts';
import * as words from './messages.ts';
import type { LocalFacts } from './local-facts.ts';

type Choices = [DeskChoice, DeskChoice];

function ask(key: string, code: string, choices: Choices, { locale, time }: LocalFacts): DeskReply {
	const result = t(words.whatIsIt, locale);
	return {
		rows: [{ id: key, time, kind: 'question', title: code, code: '', result, detail: null, why: [] }],
		spoken: spokenLine(result, code),
		sound: 'attention',
		question: { row: key, text: t(words.whatIsItQuestion, locale, { code }), choices }
	};
}

/** A code that the list does not know and whose shape says nothing: the person at the desk sees what it stands on. */
export function askWhatItIs(
	{ key, code, hasSession }: { key: string; code: string; hasSession: boolean },
	facts: LocalFacts
): DeskReply {
	const card = {
		label: t(words.itIsACard, facts.locale),
		send: { act: 'scan', code, as: 'member' }
	} as const;
	const copy = { label: t(words.itIsACopy, facts.locale), send: { act: 'scan', code, as: 'copy' } } as const;
	return ask(key, code, hasSession ? [copy, card] : [card, copy], facts);
}

/** A code that is a card and a barcode at once, as the server would ask. */
export function askWhichOne(
	{ key, code, member, title }: { key: string; code: string; member: string; title: string },
	facts: LocalFacts
): DeskReply {
	const name = t(words.cardOf, facts.locale, { name: member });
	return ask(
		key,
		code,
		[
			{ label: name, send: { act: 'scan', code, as: 'member' } },
			{ label: title, send: { act: 'scan', code, as: 'copy' } }
		],
		facts
	);
}
