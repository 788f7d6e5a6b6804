import { and, eq, lt } from 'drizzle-orm';
import { actorOfAccount } from '../queries/actor-of-account.ts';
import { isStaff } from '../rules/actor.ts';
import type { SignInAnswer } from '../rules/sign-in-answer.ts';
import { session } from '../schema.ts';
import type { RequestFacts, SignInContext } from './context.ts';
import type { SessionCookie } from './session-store.ts';

/** The last step of every sign-in: the account has proved itself and gets a session; its ended ones are tidied away. */
export async function openSession(
	{ db, sessions }: SignInContext,
	accountId: string,
	{ headers }: RequestFacts
): Promise<SignInAnswer<SessionCookie>> {
	const actor = await actorOfAccount(db, accountId);
	if (!actor) return { ok: false, reasons: [{ code: 'sign-in.disabled', facts: {} }] };
	await db.delete(session).where(and(eq(session.userId, accountId), lt(session.expiresAt, new Date())));
	const cookies = await sessions.open({ id: accountId, isStaff: isStaff(actor) }, headers);
	return { ok: true, value: { kind: 'signed-in', actor, cookies }, why: [] };
}
