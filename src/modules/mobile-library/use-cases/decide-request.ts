import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { By } from '../act.ts';
import { requestCodeOf } from '../rules/request-code.ts';
import { mayBecome, type RequestState } from '../rules/request-facts.ts';
import { mobileRequest } from '../schema.ts';

export type RequestDecision = {
	code: string;
	version: number;
	to: Exclude<RequestState, 'requested'>;
	/** What they are told: when the car comes and where it stands, or why not. */
	answer: string | null;
};

export type DecideCode =
	'request.unknown' | 'request.settled' | 'request.changed-meanwhile' | 'request.no-words';
export type RequestDecided = { ok: true } | { ok: false; reasons: Reason<DecideCode>[] };

const no = (code: DecideCode, facts: Reason['facts'] = {}): RequestDecided => ({
	ok: false,
	reasons: [{ code, facts }]
});

/** Answers a request for a stop, with words for those who asked; or they themselves take it back. */
export function decideRequest(db: Db, input: RequestDecision, by: By): Promise<RequestDecided> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select()
			.from(mobileRequest)
			.where(eq(mobileRequest.code, requestCodeOf(input.code)))
			.for('update');
		if (!found) return no('request.unknown');
		if (!mayBecome(found.state, input.to)) return no('request.settled', { state: found.state });
		if (found.version !== input.version) return no('request.changed-meanwhile');
		if (input.to !== 'cancelled' && input.answer === null) return no('request.no-words');
		await tx
			.update(mobileRequest)
			.set({
				state: input.to,
				answer: input.answer ?? found.answer,
				decidedAt: by.now,
				decidedBy: by.actorId,
				version: found.version + 1
			})
			.where(eq(mobileRequest.id, found.id));
		await recordServiceEvents(tx, [
			{
				kind: `mobile-library.request.${input.to}`,
				occurredAt: by.now,
				channel: by.actorId === null ? 'public' : 'desk',
				actorId: by.actorId,
				facts: { request: found.code, district: found.district }
			}
		]);
		return { ok: true };
	});
}
