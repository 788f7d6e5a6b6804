import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { MemberDirectory } from '../member-directory.ts';
import { accountNameOf, isAccountName, isEmailTyped } from '../rules/account-name.ts';
import { account, credential } from '../schema.ts';

export type SignInCandidate = { id: string; card: string; isDisabled: boolean; passwordHash: string | null };

/** So many passwords are tried at most for one e-mail address. */
const mostCards = 8;

/** The accounts that may be meant by a typed card number or e-mail address, without those of programs. */
export async function signInCandidates(
	db: Db,
	typed: string,
	members: MemberDirectory
): Promise<SignInCandidate[]> {
	if (!isEmailTyped(typed)) {
		const name = accountNameOf(typed);
		return isAccountName(name) ? candidatesWhere(db, eq(account.username, name)) : [];
	}
	const found = await members.withEmail(db, typed.trim());
	const ids = found.map((member) => member.id);
	return ids.length === 0 ? [] : candidatesWhere(db, inArray(account.memberId, ids));
}

/** The same by account, for the second step of a sign-in. */
export const candidatesAmong = (db: Db, accountIds: readonly string[]): Promise<SignInCandidate[]> =>
	candidatesWhere(db, inArray(account.id, [...accountIds]));

async function candidatesWhere(db: Db, condition: SQL): Promise<SignInCandidate[]> {
	const rows = await db
		.select({
			id: account.id,
			username: account.username,
			written: account.displayUsername,
			isDisabled: account.isDisabled,
			passwordHash: credential.password
		})
		.from(account)
		.leftJoin(credential, and(eq(credential.userId, account.id), eq(credential.providerId, 'credential')))
		.where(and(condition, eq(account.isService, false)))
		.orderBy(account.username)
		.limit(mostCards);
	return rows.map(({ written, username, ...row }) => ({ ...row, card: written ?? username }));
}
