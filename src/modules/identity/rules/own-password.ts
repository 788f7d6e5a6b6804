import type { Reason, Rule } from '#platform/decision/decision.ts';

export type OwnPasswordCode = 'password.current-wrong' | 'password.differs' | 'password.same';

type Facts = { isCurrentRight: boolean; current: string; next: string; again: string };

/** Why somebody cannot change the own password, besides what is wrong with the new one (new-password.ts). */
export const ownPasswordRules: readonly Rule<Facts, OwnPasswordCode>[] = [
	function refuseWhenCurrentIsWrong({ isCurrentRight }): Reason<OwnPasswordCode> | undefined {
		return isCurrentRight ? undefined : { code: 'password.current-wrong', facts: {} };
	},
	function refuseWhenWrittenDifferently({ next, again }): Reason<OwnPasswordCode> | undefined {
		return next === again ? undefined : { code: 'password.differs', facts: {} };
	},
	function refuseWhenNothingChanges({ isCurrentRight, current, next }): Reason<OwnPasswordCode> | undefined {
		return isCurrentRight && current === next ? { code: 'password.same', facts: {} } : undefined;
	}
];
