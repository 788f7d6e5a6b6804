import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { constraintOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import { refusals, type Decision } from '#platform/decision/decision.ts';
import { roles } from '../queries/roles.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { newAccountRules, type AccountCode } from '../rules/new-account.ts';
import { newPasswordRules, type PasswordCode } from '../rules/new-password.ts';
import { account, credential } from '../schema.ts';
import { hashPassword } from '../sign-in/password-hash.ts';

export type NewAccount = {
	/** The number to sign in with. */
	card: string;
	name: string;
	roleName: string;
	memberId?: string | null;
	branchId?: string | null;
	/** Without one the account exists, but nobody can sign in with it until one is set. */
	password: string | null;
	/** A program's account: it acts by token and never signs in. */
	isService?: boolean;
};

/**
 * Makes an account, or refuses with everything that is wrong with it at once.
 *
 * @example await createAccount(db, { card: 'ADM-1', name: 'Rina', roleName: 'admin', password }, { now })
 */
export async function createAccount(
	db: Db,
	input: NewAccount,
	{ now }: { now: Date }
): Promise<Decision<{ id: string }, AccountCode | PasswordCode>> {
	const username = accountNameOf(input.card);
	const known = await roles(db);
	const [taken] = await db.select({ id: account.id }).from(account).where(eq(account.username, username));
	const facts = { ...input, roles: known.map((role) => role.name), isTaken: taken !== undefined };
	const reasons = [
		...refusals(newAccountRules, facts),
		...(input.password === null
			? []
			: refusals(newPasswordRules, { password: input.password, card: input.card }))
	];
	if (reasons.length > 0) return { ok: false, reasons };
	const hash = input.password === null ? null : await hashPassword(input.password);
	try {
		return await inTransaction(db, (tx) => store(tx, { ...input, username, hash, now }));
	} catch (error) {
		// Somebody else was faster by a moment.
		if (constraintOf(error) !== 'account_username_unique') throw error;
		return { ok: false, reasons: [{ code: 'account.card-taken', facts: { card: input.card } }] };
	}
}

type Stored = NewAccount & { username: string; hash: string | null; now: Date };

async function store(tx: Db, { username, hash, now, ...input }: Stored) {
	const [made] = await tx
		.insert(account)
		.values({
			name: input.name.trim(),
			// Sign-in wants an address that is nobody else's; contacts belong to the member and are no identity.
			email: `${randomUUID()}@akun.invalid`,
			username,
			displayUsername: input.card.trim(),
			roleName: input.roleName,
			memberId: input.memberId ?? null,
			branchId: input.branchId ?? null,
			isService: input.isService ?? false,
			createdAt: now,
			updatedAt: now
		})
		.returning({ id: account.id });
	if (!made) throw new Error('No account was made');
	if (hash !== null)
		await tx.insert(credential).values({
			accountId: made.id,
			providerId: 'credential',
			userId: made.id,
			password: hash,
			createdAt: now,
			updatedAt: now
		});
	return { ok: true as const, value: { id: made.id }, why: [] };
}
