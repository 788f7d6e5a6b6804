import * as v from 'valibot';
import { cancelHold, placeHold } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { actOf, refusal } from './circulation-call.ts';
import { code, key } from './shapes.ts';
import { endpoint } from './endpoint.ts';

/** Place in the queue from 1; 0 when it does not wait in it. */
const hold = { id: v.string(), state: v.string(), position: v.number() };
const day = v.pipe(v.string(), v.isoDate());
/** The days between which the turn will probably come. */
const estimate = v.object({ from: v.string(), until: v.string() });

export const postHolds = endpoint({
	method: 'POST',
	path: '/holds',
	summary: 'Wait for a title: on one’s own card, or on any with circulation.hold.create',
	access: 'signed-in',
	body: v.object({ card: code, title: code, pickup: code, wantedUntil: v.optional(day), key }),
	answer: v.object({ ...hold, estimate: v.optional(estimate) }),
	async handle({ body }, call) {
		const { app, actor } = call;
		const member = await memberByCard(app.db, body.card);
		const isOwn = member !== undefined && member.id === actor?.memberId;
		// Whether a card exists is not told to those who may not act for it.
		if (!isOwn && !may(actor, 'circulation.hold.create')) return { status: 403, title: 'Not allowed' };
		const outcome = await placeHold(app.db, body, actOf(call));
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		const { estimate: turn, ...placed } = outcome.hold;
		return { status: 201, body: { ...placed, ...(turn ? { estimate: turn } : {}) } };
	}
});

export const deleteHold = endpoint({
	method: 'DELETE',
	path: '/holds/{id}',
	summary: 'No longer wait for a title: one’s own hold, or any with circulation.hold.change',
	access: 'signed-in',
	params: v.object({ id: code }),
	answer: v.object(hold),
	async handle({ params }, call) {
		const { app, actor } = call;
		const ownerId = may(actor, 'circulation.hold.change') ? undefined : actor?.memberId;
		if (ownerId === null) return { status: 403, title: 'This account has no card of its own' };
		const outcome = await cancelHold(app.db, { hold: params.id, ownerId }, actOf(call));
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		return { status: 200, body: { id: outcome.hold, state: 'cancelled', position: 0 } };
	}
});
