import { bringBackBy } from '#modules/circulation/index.ts';
import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { formatDate, t } from '#platform/i18n/index.ts';
import { noCancelling } from '../messages.server.ts';
import type { LendOutcome, RenewOutcome, Sip2Card, Sip2Loan } from '../ports.ts';
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
	const outcome = await talk.ports.lend({ card: reader.card, barcode }, actOf(talk));
	const isOwn = !outcome.ok && outcome.reasons.some(({ code }) => code === 'copy.already-yours');
	const told = (isOwn ? await ofOwnLoan(request, talk, reader) : null) ?? sayLoan(outcome);
	return { reply: { code: '12', ...lentOrRenewed(request, talk, told) }, openCard };
}

/** A loan of the last minutes is what the machine asks for: its first answer got lost, or the book was scanned twice. */
const justNowMinutes = 10;

/** What to say of a copy that is on the reader's card already; null leaves the refusal as it is. */
async function ofOwnLoan(request: Sip2Message, talk: Talk, reader: Sip2Card): Promise<LentOrRenewed | null> {
	const { loans } = await talk.ports.account(reader, actOf(talk));
	const own = loanOf(loans, fieldOf(request, 'AB'));
	if (!own) return null;
	if (talk.now.getTime() - own.lentAt.getTime() < justNowMinutes * 60_000)
		return { ok: true, isRenewal: false, title: own.title, due: own.dueOn };
	if (request.fixed['renewalPolicy'] !== 'Y') return null;
	const what = { loan: own.id, ownerId: reader.memberId, key: requestKey(request, talk, own.id) };
	return sayRenewal(await talk.ports.renew(what, actOf(talk)));
}

const sayLoan = (outcome: LendOutcome): LentOrRenewed =>
	outcome.ok
		? { ok: true, isRenewal: false, title: outcome.loan.title, due: outcome.loan.due }
		: { ok: false, title: outcome.title, say: sayAll(outcome.reasons) };

export const sayRenewal = (outcome: RenewOutcome): LentOrRenewed =>
	outcome.ok
		? { ok: true, isRenewal: true, title: outcome.title, due: outcome.due }
		: { ok: false, title: outcome.title, say: sayAll(outcome.reasons) };

/** The reader's open loan of a copy, whatever capitals the machine sends. */
export const loanOf = (loans: readonly Sip2Loan[], barcode: string) =>
	loans.find((loan) => loan.copy.toLowerCase() === barcode.toLowerCase());

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
