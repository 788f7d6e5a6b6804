import {
	issueLetter,
	letterSettingsNow,
	lockRequest,
	requestLetter,
	settleRequest,
	settleRequestsOf,
	type IssuedLetter
} from '#modules/documents/index.server.ts';
import { changeMember, lockMember, memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { clearanceBody } from '../clearance-body.ts';
import { clearanceOf } from '../queries/clearance-situation.ts';
import type { ClearanceCheck } from '../rules/clearance.ts';

export type ClearanceOutcome =
	| { ok: true; letter: IssuedLetter }
	/** The library wants staff to look first; the request waits. */
	| { ok: true; letter: null }
	| { ok: false; checks: ClearanceCheck[] };

export type ClearanceInput = { memberId: string; purpose: string | null; code?: string };

/** A reader asks for a bebas pustaka letter: it is written at once, or waits for staff, as the library has set. */
export function askForClearance(db: Db, input: ClearanceInput, act: Act): Promise<ClearanceOutcome> {
	return inTransaction(db, async (tx) => {
		const checks = await lockedChecks(tx, input.memberId, act);
		if (checks.some(({ reason }) => reason !== null)) return { ok: false, checks };
		const { clearance } = await letterSettingsNow(tx);
		if (clearance === 'at-once') return { ok: true, letter: await write(tx, input, act) };
		const { memberId, purpose } = input;
		await requestLetter(tx, { kind: 'clearance', memberId, purpose }, act);
		return { ok: true, letter: null };
	});
}

/** Staff write a bebas pustaka letter for a member; a request that waits for it is settled with it. */
export function issueClearance(db: Db, input: ClearanceInput, act: Act): Promise<ClearanceOutcome> {
	return inTransaction(db, async (tx) => {
		const checks = await lockedChecks(tx, input.memberId, act);
		if (checks.some(({ reason }) => reason !== null)) return { ok: false, checks };
		const letter = await write(tx, input, act);
		const of = { kind: 'clearance' as const, memberId: input.memberId, letterId: letter.id };
		await settleRequestsOf(tx, of, act);
		return { ok: true, letter };
	});
}

export type RequestDecision =
	| ClearanceOutcome
	| { ok: true; letter: null; refused: true }
	| { ok: false; code: 'request.settled' | 'request.no-answer' };

/** Answers a reader's request: with the letter, or with a sentence that says why not. */
export function decideClearance(
	db: Db,
	input: { request: string; answer: { issue: true } | { refuse: string } },
	act: Act
): Promise<RequestDecision> {
	return inTransaction(db, async (tx): Promise<RequestDecision> => {
		const request = await lockRequest(tx, input.request);
		if (!request || request.kind !== 'clearance') return { ok: false, code: 'request.settled' };
		if ('refuse' in input.answer) {
			const answer = input.answer.refuse.trim();
			if (answer === '') return { ok: false, code: 'request.no-answer' };
			await settleRequest(tx, request, { answer }, act);
			return { ok: true, letter: null, refused: true };
		}
		const checks = await lockedChecks(tx, request.memberId, act);
		if (checks.some(({ reason }) => reason !== null)) return { ok: false, checks };
		const letter = await write(tx, { memberId: request.memberId, purpose: request.purpose }, act);
		await settleRequest(tx, request, { letterId: letter.id }, act);
		return { ok: true, letter };
	});
}

/** The checks under the member's lock: no book is lent to them until the letter is written. */
async function lockedChecks(tx: Db, memberId: string, act: Act): Promise<ClearanceCheck[]> {
	const member = await lockMember(tx, memberId);
	if (!member) throw new Error('a letter for a member that does not exist');
	return clearanceOf(tx, member, dayOfInstant(act.now));
}

async function write(tx: Db, { memberId, purpose, code }: ClearanceInput, act: Act): Promise<IssuedLetter> {
	const member = await memberById(tx, memberId);
	if (!member) throw new Error('a letter for a member that does not exist');
	const letter = await issueLetter(
		tx,
		{
			kind: 'clearance',
			memberId,
			personName: member.name,
			body: (paper) => clearanceBody(member, purpose, paper),
			code
		},
		act
	);
	const { clearanceEndsMembership } = await letterSettingsNow(tx);
	if (clearanceEndsMembership && member.status !== 'cleared') {
		const ended = await changeMember(tx, { ...member, status: 'cleared' }, act);
		if (!ended.ok) throw new Error('a locked member was changed meanwhile');
	}
	return letter;
}
