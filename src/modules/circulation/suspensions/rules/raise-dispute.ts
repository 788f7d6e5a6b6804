import { daysBetween } from '#platform/clock/index.ts';
import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type DisputeCode = 'dispute.no-words' | 'dispute.raised-already' | 'dispute.too-late';

/** So long after its last day somebody still remembers how a suspension came about. */
export const disputeDays = 30;

export type DisputeFacts = {
	words: string;
	/** It was disputed before; what was answered stands. */
	isRaised: boolean;
	endsOn: string;
	today: string;
};

const rules: readonly Rule<DisputeFacts, DisputeCode>[] = [
	function refuseWithoutWords({ words }): Reason<DisputeCode> | undefined {
		return words === '' ? { code: 'dispute.no-words', facts: {} } : undefined;
	},
	function refuseASecondTime({ isRaised }): Reason<DisputeCode> | undefined {
		return isRaised ? { code: 'dispute.raised-already', facts: {} } : undefined;
	},
	function refuseWhatIsLongPast({ endsOn, today }): Reason<DisputeCode> | undefined {
		return daysBetween(endsOn, today) > disputeDays
			? { code: 'dispute.too-late', facts: { days: disputeDays } }
			: undefined;
	}
];

/** Why a reader cannot dispute a suspension; empty when it can be done. */
export const refusalsOfDispute = (facts: DisputeFacts): Reason<DisputeCode>[] => refusals(rules, facts);
