import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { LetterAct } from '../act.ts';
import type { LetterKind } from '../rules/letter-kind.ts';
import { letterRequest } from '../schema.ts';

/** Notes that a reader asks for a letter. Asking again while the first waits changes nothing. */
export async function requestLetter(
	tx: Db,
	wanted: { kind: LetterKind; memberId: string; purpose: string | null },
	act: LetterAct
): Promise<void> {
	const [made] = await tx
		.insert(letterRequest)
		.values({ ...wanted, requestedAt: act.now })
		.onConflictDoNothing()
		.returning({ id: letterRequest.id });
	if (made) await tell(tx, 'documents.request.placed', wanted, act);
}

export type WaitingRequest = { id: string; kind: LetterKind; memberId: string; purpose: string | null };

/** Takes a waiting request into one's hands; undefined when somebody has settled it. */
export async function lockRequest(tx: Db, publicId: string): Promise<WaitingRequest | undefined> {
	const [found] = await tx
		.select({
			id: letterRequest.id,
			kind: letterRequest.kind,
			memberId: letterRequest.memberId,
			purpose: letterRequest.purpose
		})
		.from(letterRequest)
		.where(and(eq(letterRequest.publicId, publicId), eq(letterRequest.state, 'waiting')))
		.for('update');
	return found;
}

/** Ends a request with its letter, or with a sentence for the reader. */
export async function settleRequest(
	tx: Db,
	request: WaitingRequest,
	end: { letterId: string } | { answer: string },
	act: LetterAct
): Promise<void> {
	const state = 'letterId' in end ? 'issued' : 'refused';
	await tx
		.update(letterRequest)
		.set({ state, ...end, decidedAt: act.now, decidedBy: act.actorId })
		.where(eq(letterRequest.id, request.id));
	if (state === 'refused') await tell(tx, 'documents.request.refused', request, act);
}

/** A letter was issued without looking at the request for it: then that is answered, too. */
export async function settleRequestsOf(
	tx: Db,
	of: { kind: LetterKind; memberId: string; letterId: string },
	act: LetterAct
): Promise<void> {
	await tx
		.update(letterRequest)
		.set({ state: 'issued', letterId: of.letterId, decidedAt: act.now, decidedBy: act.actorId })
		.where(
			and(
				eq(letterRequest.memberId, of.memberId),
				eq(letterRequest.kind, of.kind),
				eq(letterRequest.state, 'waiting')
			)
		);
}

async function tell(tx: Db, kind: string, of: { kind: LetterKind; memberId: string }, act: LetterAct) {
	await recordServiceEvents(tx, [
		{
			kind,
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId,
			personId: of.memberId,
			actorId: act.actorId,
			facts: { letter: of.kind }
		}
	]);
}
