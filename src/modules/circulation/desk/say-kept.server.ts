import { t, type Locale } from '#platform/i18n/index.ts';
import type { KeptCopy } from '../holds/use-cases/keep-copy.ts';
import type { ReturnOutcome } from '../use-cases/return-copy.ts';
import type { DeskReply, DeskRow } from './desk-reply.ts';
import * as words from './messages.server.ts';
import type { Told } from './told.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';

type Returned = Extract<ReturnOutcome, { ok: true }>;

/** What is done with a copy that is kept for a reader: named, so that it cannot be taken for any return. */
export function sayWhereItGoes(kept: KeptCopy, locale: Locale): string {
	const { reader, pickup, until } = kept;
	if (kept.state === 'in-transit')
		return t(words.keptElsewhere, locale, { reader: reader.name, place: pickup.name });
	return t(words.keptHere, locale, { reader: reader.name, day: until });
}

/** A copy that came back, arrived or was fetched, and is kept for a reader from now on. */
export function sayKept(outcome: Returned, kept: KeptCopy, told: Omit<Told, 'code'>): DeskReply {
	const { locale } = told;
	const { copy, title, loan, why } = outcome;
	const result = t(kept.state === 'ready' ? words.forHold : words.sendForHold, locale);
	const others = sayWhy(
		why.filter((reason) => !reason.code.startsWith('return.kept-')),
		locale
	);
	const row: DeskRow = {
		id: told.id,
		time: told.time,
		code: copy,
		kind: loan === null ? 'held' : 'returned-held',
		title,
		result,
		detail: [sayWhereItGoes(kept, locale), ...others.map((line) => line.say)].join(' '),
		why: sayWhy(why, locale),
		slip: kept.hold
	};
	return {
		rows: [row],
		spoken: spokenLine(result, title, kept.reader.name),
		sound: 'hold',
		...(loan === null ? {} : { cameBack: copy })
	};
}
