import type { Actor } from '../rules/actor.ts';
import { account, role } from '../schema.ts';

/** What an actor is made of, from `account` left-joined with its `role`. */
export const actorColumns = {
	accountId: account.id,
	name: account.name,
	roleName: account.roleName,
	roleLabel: role.label,
	memberId: account.memberId,
	branchId: account.branchId,
	permissions: role.permissions
};

type ActorRow = Omit<Actor, 'roleLabel' | 'permissions'> & {
	roleLabel: string | null;
	permissions: string[] | null;
};

/** An account whose role is gone may do nothing. */
export const actorFrom = (row: ActorRow): Actor => ({
	accountId: row.accountId,
	name: row.name,
	roleName: row.roleName,
	roleLabel: row.roleLabel ?? row.roleName,
	memberId: row.memberId,
	branchId: row.branchId,
	permissions: row.permissions ?? []
});
