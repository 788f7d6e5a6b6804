import { speak, type Act } from '#modules/circulation/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { ApiAnswer, ApiCall } from './endpoint.ts';

/** Offline devices tell when something happened; the future is not believed. */
export function actOf(call: ApiCall, happened?: string): Act {
	const now = call.app.clock.now();
	const told = happened === undefined ? now : new Date(happened);
	return {
		now: told > now ? now : told,
		actorId: call.actor?.accountId ?? null,
		branchId: call.actor?.branchId ?? null,
		channel: 'api'
	};
}

const unknownCodes = new Set([
	'member.unknown',
	'copy.unknown',
	'loan.unknown',
	'title.unknown',
	'pickup.unknown',
	'hold.unknown'
]);

/** Something that does not exist is 404; a rule that says no is 409. */
export function refusal<Body>(refused: readonly Reason[], locale: Locale): ApiAnswer<Body> {
	const missing = refused.some((reason) => unknownCodes.has(reason.code));
	return {
		status: missing ? 404 : 409,
		title: missing ? 'Not found' : 'Refused by a rule',
		reasons: speak(refused, locale)
	};
}
