import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { t } from '#platform/i18n/index.ts';
import { noMoney, onlyCash } from '../messages.server.ts';
import { echo, refuse } from '../refuse.ts';
import { requestKey } from '../request-key.ts';
import { sayAll, type FieldToWrite } from '../say.ts';
import { stampOf } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';
import { admitReader } from './admit-reader.ts';

/** Payment type 00 is cash; a machine that has taken a card has a contract with a bank that we know nothing of. */
const cash = '00';

/**
 * Message 37: a machine has taken cash for a card. Only one whose role may take payments, at a branch whose drawer it
 * empties into; any other must not say that something was paid. CG names one charge; without it the oldest come first.
 */
export async function answerFeePaid(request: Sip2Message, talk: Talk): Promise<Answer> {
	const { device, now, ports } = talk;
	const { branch } = device;
	if (!device.mayTakeMoney || branch === null) return { reply: refuse(request, now, [t(noMoney, 'id')]) };
	const amount = fieldOf(request, 'BV');
	const isRupiah = request.fixed['currency'] === 'IDR' && /^\d{1,9}$/.test(amount);
	if (!isRupiah || request.fixed['paymentType'] !== cash)
		return { reply: refuse(request, now, [t(onlyCash, 'id')]) };
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: refuse(request, now, admission.say), openCard };
	const { reader } = admission;
	const act = { ...actOf(talk), branchId: branch.id };
	const { unpaid } = await ports.account(reader, act);
	const wanted = fieldOf(request, 'CG');
	const charges = unpaid.charges.map(({ id }) => id).filter((id) => wanted === '' || id === wanted);
	const key = requestKey(request, talk, `${reader.card} ${amount} ${wanted}`);
	const outcome = await ports.pay(
		{ memberId: reader.memberId, charges: charges.toSorted(), amount: Number(amount), key },
		act
	);
	if (!outcome.ok) return { reply: refuse(request, now, sayAll([...outcome.reasons])), openCard };
	const fields: FieldToWrite[] = [echo(request, 'AO'), ['AA', reader.card], ['BK', outcome.payment]];
	const fixed = { paymentAccepted: 'Y', transactionDate: stampOf(now) };
	return { reply: { code: '38', fixed, fields }, openCard };
}
