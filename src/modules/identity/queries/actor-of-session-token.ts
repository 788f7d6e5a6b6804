import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { isStaff, type Actor } from '../rules/actor.ts';
import { hasEnded } from '../rules/session-life.ts';
import { account, role, session } from '../schema.ts';
import { actorColumns, actorFrom } from './actor-columns.ts';

export type CurrentSession = {
	sessionId: string;
	actor: Actor;
	/** Signed in with a password that staff gave out: an own one is made first. */
	needsOwnPassword: boolean;
};

/**
 * Who is behind a session, with the role and permissions of this moment. Sessions live by the machine's clock, not by
 * one frozen for a test: freezing time must not keep anybody signed in.
 */
export async function actorOfSessionToken(db: Db, token: string): Promise<CurrentSession | null> {
	const [row] = await db
		.select({
			...actorColumns,
			sessionId: session.id,
			createdAt: session.createdAt,
			expiresAt: session.expiresAt,
			needsOwnPassword: account.passwordIsTemporary
		})
		.from(session)
		.innerJoin(account, eq(account.id, session.userId))
		.leftJoin(role, eq(role.name, account.roleName))
		.where(and(eq(session.token, token), eq(account.isDisabled, false)));
	if (!row) return null;
	const actor = actorFrom(row);
	if (hasEnded(row, isStaff(actor), new Date())) return null;
	return { sessionId: row.sessionId, actor, needsOwnPassword: row.needsOwnPassword };
}
