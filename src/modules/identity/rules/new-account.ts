import type { Reason, Rule } from '#platform/decision/decision.ts';
import { accountNameOf, isAccountName } from './account-name.ts';

export type AccountCode =
	| 'account.card-shape'
	| 'account.card-taken'
	| 'account.name-empty'
	| 'account.role-unknown'
	| 'account.unknown';

type Facts = { card: string; name: string; roleName: string; roles: readonly string[]; isTaken: boolean };

/** Why an account cannot be made, asked in this order. */
export const newAccountRules: readonly Rule<Facts, AccountCode>[] = [
	function refuseWhenTheCardHasOtherSigns({ card }): Reason<AccountCode> | undefined {
		if (!isAccountName(accountNameOf(card))) return { code: 'account.card-shape', facts: { card } };
		return undefined;
	},
	function refuseWhenTheCardHasAnAccount({ card, isTaken }): Reason<AccountCode> | undefined {
		if (isTaken) return { code: 'account.card-taken', facts: { card } };
		return undefined;
	},
	function refuseWithoutAName({ name }): Reason<AccountCode> | undefined {
		if (name.trim() === '') return { code: 'account.name-empty', facts: {} };
		return undefined;
	},
	function refuseWhenTheRoleIsUnknown({ roleName, roles }): Reason<AccountCode> | undefined {
		if (!roles.includes(roleName))
			return { code: 'account.role-unknown', facts: { role: roleName, roles: roles.join(', ') } };
		return undefined;
	}
];
