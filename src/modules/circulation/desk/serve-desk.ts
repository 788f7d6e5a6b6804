import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Act } from '../act.ts';
import { deskMember } from '../queries/desk-member.ts';
import { loansOfMember } from '../queries/loans-of-member.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { renewLoan } from '../use-cases/renew-loan.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { scanAtDesk } from '../use-cases/scan-at-desk.ts';
import { undoDeskAct } from '../undo/undo-desk-act.ts';
import type { DeskReply, DeskSession } from './desk-reply.ts';
import type { DeskRequest } from './desk-request.ts';
import { rowTime } from './row-time.ts';
import { sayAnswer, sayLent, sayReturned } from './say-answer.server.ts';
import { sayNothingToRenew, sayRenewals, type TriedRenewal } from './say-renewal.server.ts';
import { saySession } from './say-session.server.ts';
import { serveHarm } from './serve-harm.ts';
import { returnAndCount, scanAsRead } from './serve-reading.ts';
import { sayUndo } from './say-undo.server.ts';
import type { Told } from './told.ts';

type RequestOf<Kind extends DeskRequest['act']> = Extract<DeskRequest, { act: Kind }>;

/**
 * Does what the desk's screen asks and tells it in the language of the member of staff. A request that is sent again
 * with its key does nothing more and is told the same.
 *
 * @example await serveDesk(db, { act: 'scan', code: '00010001', card: 'PD-000001', mode: 'automatic', key }, act, 'id')
 */
export async function serveDesk(
	db: Db,
	request: DeskRequest,
	act: Act,
	locale: Locale,
	may: { override: boolean } = { override: false }
): Promise<DeskReply> {
	const told: Told = {
		id: request.key,
		time: rowTime(act.now, locale),
		today: dayOfInstant(act.now),
		code: request.act === 'scan' ? request.code : '',
		isReturnsOnly: request.act === 'scan' && request.mode === 'returns',
		mayOverride: may.override,
		locale
	};
	switch (request.act) {
		case 'scan':
			return request.mode === 'reading' ? scanAsRead(db, request, act, told) : scan(db, request, act, told);
		case 'renew': {
			const asked = { loan: request.loan, key: request.key, undoKey: request.key };
			const outcome = await renewLoan(db, asked, act);
			const reply = sayRenewals([{ outcome, copy: outcome.ok ? outcome.copy : '' }], told);
			return outcome.ok ? { ...reply, undo: request.key } : reply;
		}
		case 'return':
			return takeBack(db, request, act, told);
		case 'renew-all':
			return renewAll(db, request, act, told);
		case 'lend-anyway':
			return lendAnyway(db, request, act, told);
		case 'harm':
		case 'lost':
		case 'claim':
		case 'damaged':
			return serveHarm(db, request, act, told);
		case 'read':
			return returnAndCount(db, request, act, told);
		case 'leave':
			return { rows: [], spoken: '', sound: 'tick' };
		case 'undo': {
			const outcome = await undoDeskAct(db, { of: request.of, key: request.key }, act);
			const session = request.card ? await deskSession(db, request.card, act, locale) : null;
			return sayUndo(outcome, { key: request.of, session }, told);
		}
	}
}

async function scan(db: Db, request: RequestOf<'scan'>, act: Act, told: Told): Promise<DeskReply> {
	const { code, card, as, on, key } = request;
	const answer = await scanAtDesk(db, { code, card, as, on, key, returnsOnly: told.isReturnsOnly }, act);
	const reply = sayAnswer(answer, told);
	const hasChanged =
		answer.kind === 'lent' ||
		(answer.kind === 'returned' && answer.outcome.canUndo) ||
		(answer.kind === 'refused' && answer.returnedFrom !== null);
	return hasChanged ? { ...reply, undo: key } : reply;
}

async function takeBack(db: Db, request: RequestOf<'return'>, act: Act, told: Told): Promise<DeskReply> {
	const asked = { barcode: request.copy, key: request.key, undoKey: request.key };
	const outcome = await returnCopy(db, asked, act);
	if (outcome.ok) return { ...sayReturned({ outcome }, told), undo: request.key };
	return sayAnswer({ kind: 'refused', ...outcome, returnedFrom: null, kept: null }, told);
}

async function lendAnyway(
	db: Db,
	{ card, copy, reason, key }: RequestOf<'lend-anyway'>,
	act: Act,
	told: Told
): Promise<DeskReply> {
	const asked = { card, barcode: copy, key, undoKey: key, despite: { why: 'override', reason } } as const;
	const outcome = await checkOutCopy(db, asked, act);
	if (outcome.ok) return { ...sayLent({ outcome, returnedFrom: null }, { ...told, reason }), undo: key };
	return sayAnswer(
		{ kind: 'refused', ...outcome, returnedFrom: null, kept: null },
		{ ...told, mayOverride: false }
	);
}

/** Every loan is tried by itself with a key of its own: one that is refused keeps none of the others back. */
async function renewAll(db: Db, request: RequestOf<'renew-all'>, act: Act, told: Told): Promise<DeskReply> {
	const member = await memberByCard(db, request.card);
	const tried: TriedRenewal[] = [];
	for (const { id, copy } of member ? await loansOfMember(db, member.id, act.now) : []) {
		const key = `${request.key}/${id}`;
		tried.push({ outcome: await renewLoan(db, { loan: id, key, undoKey: key }, act), copy });
	}
	if (tried.length === 0) return sayNothingToRenew(request.card, told);
	const reply = sayRenewals(tried, told);
	return tried.some(({ outcome }) => outcome.ok) ? { ...reply, undo: request.key } : reply;
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
