import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#platform/database/index.server.ts';
import { refusals, type Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { AccountCode } from '../rules/new-account.ts';
import { newPasswordRules, type PasswordCode } from '../rules/new-password.ts';
import { ownPasswordRules, type OwnPasswordCode } from '../rules/own-password.ts';
import type { SignInCode } from '../rules/sign-in-answer.ts';
import { account, credential } from '../schema.ts';
import { countAttempt, countersOf, forgiveAttempt } from '../sign-in/attempts.ts';
import type { RequestFacts, SignInContext } from '../sign-in/context.ts';
import { hashPassword, passwordMatches } from '../sign-in/password-hash.ts';
import { replacePassword } from './set-password.ts';

export type OwnPasswordInput = {
	accountId: string;
	/** Goes on; all others end. */
	sessionId: string;
	current: string;
	next: string;
	again: string;
};

/**
 * Changes the own password. The current one is asked for, and guessing it counts like guessing at the sign-in: an open
 * session on a shared computer is no way to somebody's password.
 */
export async function changeOwnPassword(
	context: SignInContext,
	input: OwnPasswordInput,
	request: Pick<RequestFacts, 'now' | 'address'>
): Promise<Decision<null, SignInCode | AccountCode | PasswordCode | OwnPasswordCode>> {
	const { db, limits, secret } = context;
	const { accountId, sessionId, current, next, again } = input;
	const [owner] = await db
		.select({ card: account.username, memberId: account.memberId, hash: credential.password })
		.from(account)
		.leftJoin(credential, and(eq(credential.userId, account.id), eq(credential.providerId, 'credential')))
		.where(and(eq(account.id, accountId), eq(account.isService, false)));
	if (!owner) return { ok: false, reasons: [{ code: 'account.unknown', facts: {} }] };

	const counters = countersOf(owner.card, request.address, limits, secret);
	const minutes = await countAttempt(db, counters, request.now);
	if (minutes !== null) return { ok: false, reasons: [{ code: 'sign-in.too-many', facts: { minutes } }] };
	const isCurrentRight = await passwordMatches(owner.hash, current);
	if (isCurrentRight) await forgiveAttempt(db, counters, request.now);

	const reasons = [
		...refusals(ownPasswordRules, { isCurrentRight, current, next, again }),
		...refusals(newPasswordRules, { password: next, card: owner.card })
	];
	if (reasons.length > 0) return { ok: false, reasons };
	const password = await hashPassword(next);
	await inTransaction(db, async (tx) => {
		await replacePassword(tx, { accountId, password, now: request.now, keepSession: sessionId });
		await recordServiceEvents(tx, [
			{
				kind: 'identity.password.changed',
				occurredAt: request.now,
				channel: 'account',
				personId: owner.memberId,
				actorId: accountId
			}
		]);
	});
	return { ok: true, value: null, why: [] };
}
