import { t } from '#platform/i18n/index.ts';
import type { RenewalOutcome } from '../use-cases/renew-loan.ts';
import type { DeskLoan, DeskReply, DeskRow } from './desk-reply.ts';
import * as words from './messages.server.ts';
import type { Told } from './told.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';

/** One loan that should be renewed, and what came of it. */
export type TriedRenewal = {
	outcome: RenewalOutcome;
	/** Its barcode, as far as the screen told it. */
	copy: string;
};

type RenewalTold = Pick<Told, 'id' | 'time' | 'locale'>;

function rowOfRenewal({ outcome, copy }: TriedRenewal, told: RenewalTold): DeskRow {
	const { locale } = told;
	const why = sayWhy(outcome.ok ? outcome.why : outcome.reasons, locale);
	return {
		id: `${told.id}/${outcome.loan}`,
		time: told.time,
		code: copy,
		kind: outcome.ok ? 'renewed' : 'refused',
		title: outcome.title ?? copy,
		result: t(outcome.ok ? words.renewed : words.notRenewed, locale),
		detail: outcome.ok ? t(words.dueOn, locale, { day: outcome.due }) : why.map((line) => line.say).join(' '),
		why,
		...(outcome.ok ? { due: outcome.due } : {})
	};
}

/** What renewing one loan or all loans of a card came to: a row for each. */
export function sayRenewals(tried: readonly TriedRenewal[], told: RenewalTold): DeskReply {
	const { locale } = told;
	const rows = tried.map((one) => rowOfRenewal(one, told));
	const loans = tried.flatMap(({ outcome }): DeskLoan[] =>
		outcome.ok
			? [
					{
						id: outcome.loan,
						copy: outcome.copy,
						title: outcome.title,
						words: t(words.loanRenewed, locale, { day: outcome.due }),
						state: 'open'
					}
				]
			: []
	);
	const refused = rows.length - loans.length;
	const [only] = rows;
	const spoken =
		rows.length === 1 && only
			? spokenLine(only.result, only.title)
			: spokenLine(t(words.renewedSome, locale, { done: loans.length, refused }), '');
	const sound = refused === 0 ? 'ok' : loans.length > 0 ? 'attention' : 'refused';
	return { rows, loans, spoken, sound };
}

/** There was nothing to renew on the card. */
export function sayNothingToRenew(card: string, told: RenewalTold): DeskReply {
	const result = t(words.nothingToRenew, told.locale);
	const detail = t(words.nothingToRenewDetail, told.locale);
	return {
		rows: [{ id: told.id, time: told.time, kind: 'note', title: card, code: '', result, detail, why: [] }],
		spoken: spokenLine(result, ''),
		sound: 'attention'
	};
}
