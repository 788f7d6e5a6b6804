import { and, eq, ne } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { refusals, type Decision } from '#platform/decision/decision.ts';
import type { AccountCode } from '../rules/new-account.ts';
import { newPasswordRules, type PasswordCode } from '../rules/new-password.ts';
import { account, credential, session } from '../schema.ts';
import { hashPassword } from '../sign-in/password-hash.ts';

/**
 * Gives an account a new password and signs it out everywhere: whoever knew the old one is out. Asking for the old
 * password, or for a permission, is the part of whoever calls.
 */
export async function setPassword(
	db: Db,
	input: { accountId: string; password: string },
	{ now }: { now: Date }
): Promise<Decision<null, AccountCode | PasswordCode>> {
	const [owner] = await db
		.select({ card: account.username })
		.from(account)
		.where(and(eq(account.id, input.accountId), eq(account.isService, false)));
	if (!owner) return { ok: false, reasons: [{ code: 'account.unknown', facts: {} }] };
	const reasons = refusals(newPasswordRules, { password: input.password, card: owner.card });
	if (reasons.length > 0) return { ok: false, reasons };
	const password = await hashPassword(input.password);
	await inTransaction(db, (tx) => replacePassword(tx, { accountId: input.accountId, password, now }));
	return { ok: true, value: null, why: [] };
}

type NewPassword = {
	accountId: string;
	/** The hash. */
	password: string;
	now: Date;
	/** The one session that goes on: of whoever changes the own password. */
	keepSession?: string;
	/** Made by staff, for one sign-in. */
	isTemporary?: boolean;
};

/** Writes the hash of a new password and ends the sessions that the old one opened. */
export async function replacePassword(tx: Db, given: NewPassword): Promise<void> {
	const { accountId, password, now, keepSession, isTemporary = false } = given;
	await tx
		.update(account)
		.set({ passwordIsTemporary: isTemporary, updatedAt: now })
		.where(eq(account.id, accountId));
	const [changed] = await tx
		.update(credential)
		.set({ password, updatedAt: now })
		.where(and(eq(credential.userId, accountId), eq(credential.providerId, 'credential')))
		.returning({ id: credential.id });
	if (!changed)
		await tx
			.insert(credential)
			.values({ accountId, providerId: 'credential', userId: accountId, password, updatedAt: now });
	await tx
		.delete(session)
		.where(
			and(eq(session.userId, accountId), keepSession === undefined ? undefined : ne(session.id, keepSession))
		);
}
