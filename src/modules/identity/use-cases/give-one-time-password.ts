import { and, eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { refusals, type Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Actor } from '../rules/actor.ts';
import { givenPasswordRules, type GivenPasswordCode } from '../rules/given-password.ts';
import type { AccountCode } from '../rules/new-account.ts';
import { makeOneTimePassword } from '../rules/one-time-password.ts';
import { account, role } from '../schema.ts';
import { hashPassword } from '../sign-in/password-hash.ts';
import { replacePassword } from './set-password.ts';

/**
 * Gives an account a password for one sign-in, to be read out to its owner: it is shown once, ends all sessions, and
 * whoever signs in with it makes an own one first. Who gave it to whom stands in the ledger; the password does not.
 */
export async function giveOneTimePassword(
	db: Db,
	{ accountId }: { accountId: string },
	{ now, actor }: { now: Date; actor: Pick<Actor, 'accountId' | 'permissions'> }
): Promise<Decision<{ password: string }, AccountCode | GivenPasswordCode>> {
	const password = makeOneTimePassword();
	const hash = await hashPassword(password);
	return inTransaction(db, async (tx) => {
		const [owner] = await tx
			.select({
				memberId: account.memberId,
				roleName: account.roleName,
				label: role.label,
				granted: role.permissions
			})
			.from(account)
			.leftJoin(role, eq(role.name, account.roleName))
			.where(and(eq(account.id, accountId), eq(account.isService, false)))
			.for('no key update', { of: account });
		if (!owner) return { ok: false, reasons: [{ code: 'account.unknown', facts: {} }] };
		const reasons = refusals(givenPasswordRules, {
			isOwnAccount: accountId === actor.accountId,
			granted: owner.granted ?? [],
			giverMay: actor.permissions,
			roleLabel: owner.label ?? owner.roleName
		});
		if (reasons.length > 0) return { ok: false, reasons };
		await replacePassword(tx, { accountId, password: hash, now, isTemporary: true });
		await recordServiceEvents(tx, [
			{
				kind: 'identity.password.given',
				occurredAt: now,
				channel: 'desk',
				personId: owner.memberId,
				actorId: actor.accountId,
				facts: { account: accountId }
			}
		]);
		return { ok: true, value: { password }, why: [] };
	});
}
