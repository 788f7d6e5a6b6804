import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Act } from '../act.ts';
import { deskMember } from '../queries/desk-member.ts';
import { loansOfMember } from '../queries/loans-of-member.ts';
import { renewLoan } from '../use-cases/renew-loan.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { scanAtDesk } from '../use-cases/scan-at-desk.ts';
import type { DeskReply, DeskSession } from './desk-reply.ts';
import type { DeskRequest } from './desk-request.ts';
import { rowTime } from './row-time.ts';
import { sayAnswer, sayReturned, type Told } from './say-answer.server.ts';
import { sayNothingToRenew, sayRenewals, type TriedRenewal } from './say-renewal.server.ts';
import { saySession } from './say-session.server.ts';

type RequestOf<Kind extends DeskRequest['act']> = Extract<DeskRequest, { act: Kind }>;

/**
 * Does what the desk's screen asks and tells it in the language of the member of staff. A request that is sent again
 * with its key does nothing more and is told the same.
 *
 * @example await serveDesk(db, { act: 'scan', code: '00010001', card: 'PD-000001', mode: 'automatic', key }, act, 'id')
 */
export async function serveDesk(db: Db, request: DeskRequest, act: Act, locale: Locale): Promise<DeskReply> {
	const told: Told = {
		id: request.key,
		time: rowTime(act.now, locale),
		today: dayOfInstant(act.now),
		code: request.act === 'scan' ? request.code : '',
		isReturnsOnly: request.act === 'scan' && request.mode === 'returns',
		locale
	};
	switch (request.act) {
		case 'scan':
			return scan(db, request, act, told);
		case 'renew': {
			const outcome = await renewLoan(db, { loan: request.loan, key: request.key }, act);
			return sayRenewals([{ outcome, copy: outcome.ok ? outcome.copy : '' }], told);
		}
		case 'return':
			return takeBack(db, request, act, told);
		case 'renew-all':
			return renewAll(db, request, act, told);
	}
}

async function scan(db: Db, request: RequestOf<'scan'>, act: Act, told: Told): Promise<DeskReply> {
	const { code, card, as, on, key } = request;
	const answer = await scanAtDesk(db, { code, card, as, on, key, returnsOnly: told.isReturnsOnly }, act);
	return sayAnswer(answer, told);
}

async function takeBack(db: Db, request: RequestOf<'return'>, act: Act, told: Told): Promise<DeskReply> {
	const outcome = await returnCopy(db, { barcode: request.copy, key: request.key }, act);
	if (outcome.ok) return sayReturned({ outcome }, told);
	return sayAnswer({ kind: 'refused', ...outcome, returnedFrom: null, kept: null }, told);
}

/** Every loan is tried by itself with a key of its own: one that is refused keeps none of the others back. */
async function renewAll(db: Db, request: RequestOf<'renew-all'>, act: Act, told: Told): Promise<DeskReply> {
	const member = await memberByCard(db, request.card);
	const tried: TriedRenewal[] = [];
	for (const { id, copy } of member ? await loansOfMember(db, member.id, act.now) : [])
		tried.push({ outcome: await renewLoan(db, { loan: id, key: `${request.key}/${id}` }, act), copy });
	return tried.length > 0 ? sayRenewals(tried, told) : sayNothingToRenew(request.card, told);
}

/** The session of a card as the desk shows it; null when there is no such card. */
export async function deskSession(
	db: Db,
	card: string,
	act: Act,
	locale: Locale
): Promise<DeskSession | null> {
	const member = await deskMember(db, card, act);
	return member ? saySession(member, dayOfInstant(act.now), locale) : null;
}
