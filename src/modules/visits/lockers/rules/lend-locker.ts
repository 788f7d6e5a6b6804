import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { LockerState } from './locker-state.ts';

export type LockerCode =
	'locker.none-free' | 'locker.not-in-use' | 'locker.taken' | 'locker.has-one' | 'locker.no-name';

export type LendLockerFacts = {
	/** The locker that would be given; null when none is free. */
	locker: { number: string; state: LockerState; isTaken: boolean } | null;
	/** The number of the locker whose key the member has. */
	has: string | null;
	/** A member, or a guest with a name. */
	isKnown: boolean;
};

type LockerRule = Rule<LendLockerFacts, LockerCode>;
type Answer = Reason<LockerCode> | undefined;

const rules: readonly LockerRule[] = [
	function refuseWithoutAName({ isKnown }): Answer {
		return isKnown ? undefined : { code: 'locker.no-name', facts: {} };
	},
	function refuseASecondKey({ has }): Answer {
		return has === null ? undefined : { code: 'locker.has-one', facts: { number: has } };
	},
	function refuseWhenNoneIsFree({ locker }): Answer {
		return locker === null ? { code: 'locker.none-free', facts: {} } : undefined;
	},
	function refuseWhatIsTaken({ locker }): Answer {
		return locker?.isTaken ? { code: 'locker.taken', facts: { number: locker.number } } : undefined;
	},
	function refuseWhatIsNotInUse({ locker }): Answer {
		return locker !== null && locker.state !== 'in-use'
			? { code: 'locker.not-in-use', facts: { number: locker.number } }
			: undefined;
	}
];

/** Why a key is not given; empty when it is. */
export const refusalsOfLocker = (facts: LendLockerFacts): Reason<LockerCode>[] => refusals(rules, facts);
