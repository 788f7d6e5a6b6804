import type { Reason, Rule } from '#platform/decision/decision.ts';

export type GivenPasswordCode = 'password.own-account' | 'password.above';

type Facts = {
	isOwnAccount: boolean;
	/** What the account may, and what whoever gives the password may. */
	granted: readonly string[];
	giverMay: readonly string[];
	roleLabel: string;
};

/**
 * Why somebody cannot give an account a new password. Whoever knows it can act as that account, so nobody gives one to
 * an account that may do more than oneself.
 */
export const givenPasswordRules: readonly Rule<Facts, GivenPasswordCode>[] = [
	function refuseForOneself({ isOwnAccount }): Reason<GivenPasswordCode> | undefined {
		return isOwnAccount ? { code: 'password.own-account', facts: {} } : undefined;
	},
	function refuseWhenItMayMore({ granted, giverMay, roleLabel }): Reason<GivenPasswordCode> | undefined {
		return granted.every((permission) => giverMay.includes(permission))
			? undefined
			: { code: 'password.above', facts: { role: roleLabel } };
	}
];
