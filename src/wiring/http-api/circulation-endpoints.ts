import * as v from 'valibot';
import { checkOutCopy, renewLoan, returnCopy, speak } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { actOf, refusal } from './circulation-call.ts';
import { at, code, key, reasons } from './shapes.ts';
import { endpoint } from './endpoint.ts';

const lent = v.object({ id: v.string(), card: v.string(), copy: v.string(), due: v.string(), reasons });

export const postLoans = endpoint({
	method: 'POST',
	path: '/loans',
	summary: 'Lend a copy to a member',
	access: 'circulation.loan.create',
	body: v.object({ card: code, copy: code, at, key }),
	answer: lent,
	async handle({ body }, call) {
		const outcome = await checkOutCopy(
			call.app.db,
			{ card: body.card, barcode: body.copy, key: body.key },
			actOf(call, body.at)
		);
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		const { id, card, copy, due } = outcome.loan;
		return { status: 201, body: { id, card, copy, due, reasons: speak(outcome.why, call.locale) } };
	}
});

export const postReturns = endpoint({
	method: 'POST',
	path: '/returns',
	summary: 'Take a copy back',
	access: 'circulation.loan.return',
	body: v.object({ copy: code, at, key }),
	answer: v.object({
		copy: v.string(),
		loan: v.optional(v.string()),
		card: v.optional(v.string()),
		overdueDays: v.number(),
		hold: v.nullable(
			v.object({ id: v.string(), state: v.string(), position: v.number(), pickup: v.string() })
		),
		reasons
	}),
	async handle({ body }, call) {
		const outcome = await returnCopy(
			call.app.db,
			{ barcode: body.copy, key: body.key },
			actOf(call, body.at)
		);
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		return {
			status: 200,
			body: {
				copy: outcome.copy,
				...(outcome.loan === null ? {} : { loan: outcome.loan }),
				...(outcome.card === null ? {} : { card: outcome.card }),
				overdueDays: outcome.overdueDays,
				hold: outcome.kept && {
					id: outcome.kept.hold,
					state: outcome.kept.state,
					position: 0,
					pickup: outcome.kept.pickup.code
				},
				reasons: speak(outcome.why, call.locale)
			}
		};
	}
});

export const postRenewals = endpoint({
	method: 'POST',
	path: '/renewals',
	summary: 'Renew a loan: one’s own, or any with circulation.loan.renew',
	access: 'signed-in',
	body: v.object({ loan: code, key }),
	answer: lent,
	async handle({ body }, call) {
		const { actor } = call;
		const ownerId = may(actor, 'circulation.loan.renew') ? undefined : actor?.memberId;
		if (ownerId === null) return { status: 403, title: 'This account has no card of its own' };
		const outcome = await renewLoan(call.app.db, { loan: body.loan, ownerId, key: body.key }, actOf(call));
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		const { loan: id, card, copy, due } = outcome;
		return { status: 201, body: { id, card, copy, due, reasons: speak(outcome.why, call.locale) } };
	}
});
