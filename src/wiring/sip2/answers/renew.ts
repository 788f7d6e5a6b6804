import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { t } from '#platform/i18n/index.ts';
import { nothingToRenew } from '../messages.server.ts';
import type { Sip2Loan } from '../ports.ts';
import { echo, refuse } from '../refuse.ts';
import { requestKey } from '../request-key.ts';
import { sayAll, screen, type FieldToWrite } from '../say.ts';
import { stampOf } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';
import { admitReader } from './admit-reader.ts';
import { lentOrRenewed, loanOf, sayRenewal } from './check-out.ts';

/** Message 29: renews one of the reader's own loans, named by its copy, or by the title's public id. */
export async function answerRenew(request: Sip2Message, talk: Talk): Promise<Answer> {
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: refuse(request, talk.now, admission.say), openCard };
	const { reader } = admission;
	const { loans } = await talk.ports.account(reader, actOf(talk));
	const own = loanMeant(loans, request);
	if (!own)
		return { reply: refuse(request, talk.now, sayAll([{ code: 'loan.unknown', facts: {} }])), openCard };
	const key = requestKey(request, talk, own.id);
	const outcome = await talk.ports.renew({ loan: own.id, ownerId: reader.memberId, key }, actOf(talk));
	return { reply: { code: '30', ...lentOrRenewed(request, talk, sayRenewal(outcome)) }, openCard };
}

function loanMeant(loans: readonly Sip2Loan[], request: Sip2Message) {
	const barcode = fieldOf(request, 'AB');
	const titleId = fieldOf(request, 'AJ');
	return barcode === '' ? loans.find((loan) => loan.titleId === titleId) : loanOf(loans, barcode);
}

/** Message 65: every loan by itself; one that is refused keeps none of the others back. */
export async function answerRenewAll(request: Sip2Message, talk: Talk): Promise<Answer> {
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: refuse(request, talk.now, admission.say), openCard };
	const { reader } = admission;
	const { loans } = await talk.ports.account(reader, actOf(talk));
	const renewed: string[] = [];
	const unrenewed: string[] = [];
	const say: string[] = [];
	for (const { id, copy, title } of loans) {
		const own = { loan: id, ownerId: reader.memberId, key: requestKey(request, talk, id) };
		const outcome = await talk.ports.renew(own, actOf(talk));
		(outcome.ok ? renewed : unrenewed).push(copy);
		if (!outcome.ok) say.push(...sayAll(outcome.reasons).map((sentence) => `${title}: ${sentence}`));
	}
	if (loans.length === 0) say.push(t(nothingToRenew, 'id'));
	const fields: FieldToWrite[] = [
		echo(request, 'AO'),
		...renewed.map((copy): FieldToWrite => ['BM', copy]),
		...unrenewed.map((copy): FieldToWrite => ['BN', copy]),
		...screen(say)
	];
	const fixed = {
		ok: renewed.length > 0 || unrenewed.length === 0 ? '1' : '0',
		renewedCount: count(renewed.length),
		unrenewedCount: count(unrenewed.length),
		transactionDate: stampOf(talk.now)
	};
	return { reply: { code: '66', fixed, fields }, openCard };
}

const count = (number: number): string => String(number).padStart(4, '0');
