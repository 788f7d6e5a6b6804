import type { RenewalOutcome } from '#modules/circulation/index.server.ts';
import { bringBackBy } from '#modules/circulation/index.ts';
import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { formatDate, t } from '#platform/i18n/index.ts';
import { noCancelling } from '../messages.server.ts';
import type { Sip2Reader } from '../ports.ts';
import { echo, refuse } from '../refuse.ts';
import { requestKey } from '../request-key.ts';
import { sayAll, screen, type FieldToWrite } from '../say.ts';
import { stampOf, stampOfDueDay } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';
import { admitReader } from './admit-reader.ts';

type LentOrRenewed =
	| { ok: true; isRenewal: boolean; title: string; due: string }
	| { ok: false; title: string | null; say: readonly string[] };

/**
 * Message 11: lends a copy. A copy that this reader has already is renewed where the machine wants that (its renewal
 * policy is Y), as the protocol has it.
 */
export async function answerCheckOut(request: Sip2Message, talk: Talk): Promise<Answer> {
	if (fieldOf(request, 'BI') === 'Y') return { reply: refuse(request, talk.now, [t(noCancelling, 'id')]) };
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: refuse(request, talk.now, admission.say), openCard };
	const { reader } = admission;
	const barcode = fieldOf(request, 'AB');
	const key = requestKey(request, talk);
	const outcome = await talk.ports.lend({ card: reader.member.card, barcode, key }, actOf(talk));
	const own = loanOf(reader, barcode);
	const wantsRenewal = !outcome.ok && outcome.reasons.some(({ code }) => code === 'copy.already-yours');
	if (wantsRenewal && own && request.fixed['renewalPolicy'] === 'Y') {
		const what = { loan: own.id, ownerId: reader.memberId, key: key && `${key}/renewal` };
		const renewed = await talk.ports.renew(what, actOf(talk));
		return { reply: { code: '12', ...lentOrRenewed(request, talk, sayRenewal(renewed)) }, openCard };
	}
	const told: LentOrRenewed = outcome.ok
		? { ok: true, isRenewal: false, title: outcome.loan.title, due: outcome.loan.due }
		: { ok: false, title: outcome.title, say: sayAll(outcome.reasons) };
	return { reply: { code: '12', ...lentOrRenewed(request, talk, told) }, openCard };
}

export const sayRenewal = (outcome: RenewalOutcome): LentOrRenewed =>
	outcome.ok
		? { ok: true, isRenewal: true, title: outcome.title, due: outcome.due }
		: { ok: false, title: outcome.title, say: sayAll(outcome.reasons) };

/** The reader's open loan of a copy, whatever capitals the machine sends. */
export const loanOf = (reader: Sip2Reader, barcode: string) =>
	reader.member.loans.find((loan) => loan.copy.toLowerCase() === barcode.toLowerCase());

/** What responses 12 and 30 share: the due date for the machine, and the sentence for the reader. */
export function lentOrRenewed(request: Sip2Message, talk: Talk, told: LentOrRenewed) {
	const say = told.ok ? [`${t(bringBackBy, 'id', { day: formatDate(told.due, 'id') })}.`] : told.say;
	const fields: FieldToWrite[] = [
		echo(request, 'AO'),
		echo(request, 'AA'),
		echo(request, 'AB'),
		['AJ', told.title ?? ''],
		['AH', told.ok ? stampOfDueDay(told.due) : ''],
		...screen(say)
	];
	const fixed = {
		ok: told.ok ? '1' : '0',
		renewalOk: told.ok && told.isRenewal ? 'Y' : 'N',
		magneticMedia: 'N',
		desensitize: told.ok ? 'Y' : 'N',
		transactionDate: stampOf(talk.now)
	};
	return { fixed, fields };
}
