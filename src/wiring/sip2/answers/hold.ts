import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { t } from '#platform/i18n/index.ts';
import { holdCancelled, noHoldChanges, placeInQueue } from '../messages.server.ts';
import type { Sip2Card } from '../ports.ts';
import { echo, refuse } from '../refuse.ts';
import { sayAll, screen, type FieldToWrite } from '../say.ts';
import { momentOf, stampOf } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';
import { admitReader } from './admit-reader.ts';

/**
 * Message 15: places (+) or cancels (-) a hold of the reader's own, on the title of a copy (AB) or on a title by its
 * public id (AJ), to be collected at BS or where the machine stands.
 */
export async function answerHold(request: Sip2Message, talk: Talk): Promise<Answer> {
	const mode = request.fixed['holdMode'];
	if (mode !== '+' && mode !== '-') return { reply: refuse(request, talk.now, [t(noHoldChanges, 'id')]) };
	const admission = await admitReader(request, talk);
	const { openCard } = admission;
	if (admission.kind !== 'open') return { reply: refuse(request, talk.now, admission.say), openCard };
	const of = { reader: admission.reader, title: await titleMeant(request, talk) };
	return { reply: await (mode === '+' ? place(request, talk, of) : cancel(request, talk, of)), openCard };
}

type Meant = { reader: Sip2Card; title: string };

async function titleMeant(request: Sip2Message, { ports }: Talk): Promise<string> {
	const barcode = fieldOf(request, 'AB');
	return barcode === '' ? fieldOf(request, 'AJ') : ((await ports.item(barcode))?.titleId ?? '');
}

async function place(request: Sip2Message, talk: Talk, { reader, title }: Meant) {
	const pickup = fieldOf(request, 'BS') || (talk.device.branch?.code ?? '');
	const wanted = momentOf(fieldOf(request, 'BW'));
	const outcome = await talk.ports.placeHold(
		{
			card: reader.card,
			title,
			pickup,
			...(wanted ? { wantedUntil: dayOfInstant(wanted) } : {})
		},
		actOf(talk)
	);
	if (!outcome.ok) return refuse(request, talk.now, sayAll(outcome.reasons));
	const { position } = outcome.hold;
	return agree(request, talk, [
		['BR', String(position)],
		['BS', pickup],
		['AJ', outcome.title],
		...screen([t(placeInQueue, 'id', { position })])
	]);
}

async function cancel(request: Sip2Message, talk: Talk, { reader, title }: Meant) {
	const { holds } = await talk.ports.account(reader, actOf(talk));
	const own = holds.find((hold) => hold.titleId === title);
	const of = { hold: own?.id ?? '', ownerId: reader.memberId };
	const outcome = await talk.ports.cancelHold(of, actOf(talk));
	if (!outcome.ok) return refuse(request, talk.now, sayAll(outcome.reasons));
	return agree(request, talk, [['AJ', own?.title ?? ''], ...screen([t(holdCancelled, 'id')])]);
}

const agree = (request: Sip2Message, { now }: Talk, fields: FieldToWrite[]) => ({
	code: '16' as const,
	fixed: { ok: '1', available: 'N', transactionDate: stampOf(now) },
	fields: [echo(request, 'AO'), echo(request, 'AA'), echo(request, 'AB'), ...fields]
});
