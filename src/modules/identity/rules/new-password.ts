import type { Reason, Rule } from '#platform/decision/decision.ts';
import { accountNameOf } from './account-name.ts';
import { isCommonPassword } from './common-password.ts';

export type PasswordCode =
	'password.too-short' | 'password.too-long' | 'password.is-card' | 'password.common';

type Facts = { password: string; card: string };

/** NIST SP 800-63B §3.1.1: at least 8 characters, no rules about signs and capitals. */
export const passwordLength = { min: 8, max: 128 };

const signs = (text: string) => [...text].length;

/** Why a password cannot be taken, asked in this order. */
export const newPasswordRules: readonly Rule<Facts, PasswordCode>[] = [
	function refuseWhenTooShort({ password }): Reason<PasswordCode> | undefined {
		if (signs(password) < passwordLength.min)
			return { code: 'password.too-short', facts: { min: passwordLength.min } };
		return undefined;
	},
	function refuseWhenTooLong({ password }): Reason<PasswordCode> | undefined {
		if (signs(password) > passwordLength.max)
			return { code: 'password.too-long', facts: { max: passwordLength.max } };
		return undefined;
	},
	function refuseWhenItIsTheCardNumber({ password, card }): Reason<PasswordCode> | undefined {
		if (accountNameOf(password) === accountNameOf(card)) return { code: 'password.is-card', facts: {} };
		return undefined;
	},
	function refuseWhenEverybodyTriesIt({ password }): Reason<PasswordCode> | undefined {
		const isLongEnough = signs(password) >= passwordLength.min;
		return isLongEnough && isCommonPassword(password) ? { code: 'password.common', facts: {} } : undefined;
	}
];
