import { and, eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { refusals, type Decision } from '#platform/decision/decision.ts';
import type { AccountCode } from '../rules/new-account.ts';
import { newPasswordRules, type PasswordCode } from '../rules/new-password.ts';
import { account, credential, session } from '../schema.ts';
import { hashPassword } from '../sign-in/password-hash.ts';

/**
 * Gives an account a new password and signs it out everywhere: whoever knew the old one is out. Asking for the old
 * password, or for a permission, is the door's part.
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
	await inTransaction(db, (tx) => replace(tx, input.accountId, password, now));
	return { ok: true, value: null, why: [] };
}

async function replace(tx: Db, accountId: string, password: string, now: Date) {
	await tx.select({ id: account.id }).from(account).where(eq(account.id, accountId)).for('no key update');
	const [changed] = await tx
		.update(credential)
		.set({ password, updatedAt: now })
		.where(and(eq(credential.userId, accountId), eq(credential.providerId, 'credential')))
		.returning({ id: credential.id });
	if (!changed)
		await tx
			.insert(credential)
			.values({ accountId, providerId: 'credential', userId: accountId, password, updatedAt: now });
	await tx.delete(session).where(eq(session.userId, accountId));
}
