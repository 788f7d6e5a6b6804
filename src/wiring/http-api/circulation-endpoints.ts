import * as v from 'valibot';
import { checkOutCopy, renewLoan, returnCopy, speak, type Act } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { endpoint, type ApiAnswer, type ApiCall } from './endpoint.ts';

const code = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const key = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));
const at = v.optional(v.pipe(v.string(), v.isoTimestamp()));
const reasons = v.array(
	v.object({
		code: v.string(),
		say: v.string(),
		facts: v.record(v.string(), v.unknown()),
		rule: v.nullable(v.string())
	})
);

/** Offline devices tell when something happened; the future is not believed. */
function actOf(call: ApiCall, happened?: string): Act {
	const now = call.app.clock.now();
	const told = happened === undefined ? now : new Date(happened);
	return {
		now: told > now ? now : told,
		actorId: call.actor?.accountId ?? null,
		branchId: call.actor?.branchId ?? null,
		channel: 'api'
	};
}

const unknownCodes = new Set(['member.unknown', 'copy.unknown', 'loan.unknown']);

/** Something that does not exist is 404; a rule that says no is 409. */
function refusal<Body>(refused: readonly Reason[], locale: Locale): ApiAnswer<Body> {
	const missing = refused.some((reason) => unknownCodes.has(reason.code));
	return {
		status: missing ? 404 : 409,
		title: missing ? 'Not found' : 'Refused by a rule',
		reasons: speak(refused, locale)
	};
}

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
		hold: v.null(),
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
				loan: outcome.loan,
				...(outcome.card === null ? {} : { card: outcome.card }),
				overdueDays: outcome.overdueDays,
				hold: null,
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
