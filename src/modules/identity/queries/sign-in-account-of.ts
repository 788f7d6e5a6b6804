import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { account, role } from '../schema.ts';

export type SignInAccount = {
	id: string;
	/** In words, as the library named it. */
	roleLabel: string;
	isDisabled: boolean;
	passwordIsTemporary: boolean;
};

/** The account that signs in with a card, as staff see it; null where there is none. */
export async function signInAccountOf(db: Db, card: string): Promise<SignInAccount | null> {
	const [found] = await db
		.select({
			id: account.id,
			roleName: account.roleName,
			label: role.label,
			isDisabled: account.isDisabled,
			passwordIsTemporary: account.passwordIsTemporary
		})
		.from(account)
		.leftJoin(role, eq(role.name, account.roleName))
		.where(and(eq(account.username, accountNameOf(card)), eq(account.isService, false)));
	return found ? { ...found, roleLabel: found.label ?? found.roleName } : null;
}
