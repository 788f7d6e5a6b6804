/** A permission: `module.noun.act`, such as `circulation.loan.create`. */
export type PermissionName = `${string}.${string}.${string}`;

/**
 * Who acts: an account with the permissions of its role at this moment. Plain data, so that a page can be given one;
 * nobody signed in is `null`.
 */
export type Actor = {
	accountId: string;
	name: string;
	roleName: string;
	/** The role in words, as the library named it. */
	roleLabel: string;
	/** The member this account belongs to; null for staff without a card and for programs. */
	memberId: string | null;
	/** Where a member of staff works. */
	branchId: string | null;
	permissions: readonly string[];
};

/**
 * Whether somebody may do something beyond what is their own. What is one's own (loans, card, sessions) is decided by
 * `memberId` and `accountId`, not by a permission.
 *
 * @example may(locals.actor, 'circulation.loan.create')
 */
export function may(actor: Actor | null, permission: PermissionName): boolean {
	return actor !== null && actor.permissions.includes(permission);
}

/** A role with any permission works for the library; one with none is a reader's. */
export function isStaff(actor: Pick<Actor, 'permissions'>): boolean {
	return actor.permissions.length > 0;
}
