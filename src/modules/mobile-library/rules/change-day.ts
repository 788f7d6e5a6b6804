import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type ChangeDayCode =
	| 'day.not-driven'
	| 'day.past'
	| 'day.under-way'
	| 'day.no-reason'
	| 'day.move-to'
	| 'day.move-into-past'
	| 'day.taken';

export type ChangeDayFacts = {
	today: string;
	day: string;
	/** Null when the day is cancelled. */
	toDay: string | null;
	isMove: boolean;
	reason: string;
	/** The pattern has a trip on the day. */
	isDriven: boolean;
	/** The trip has begun or is over. */
	isUnderWay: boolean;
	/** The route is driven on the day that it is moved to anyway. */
	isTaken: boolean;
};

type DayRule = Rule<ChangeDayFacts, ChangeDayCode>;
type Answer = Reason<ChangeDayCode> | undefined;

const rules: readonly DayRule[] = [
	function refuseADayWithoutATrip({ isDriven, day }): Answer {
		return isDriven ? undefined : { code: 'day.not-driven', facts: { day } };
	},
	function refuseThePast({ today, day }): Answer {
		return day < today ? { code: 'day.past', facts: {} } : undefined;
	},
	function refuseWhatHasBegun({ isUnderWay }): Answer {
		return isUnderWay ? { code: 'day.under-way', facts: {} } : undefined;
	},
	function refuseWithoutAReason({ reason }): Answer {
		return reason === '' ? { code: 'day.no-reason', facts: {} } : undefined;
	},
	function refuseAMoveToNowhere({ isMove, toDay, day }): Answer {
		return isMove && (toDay === null || toDay === day) ? { code: 'day.move-to', facts: {} } : undefined;
	},
	function refuseAMoveIntoThePast({ today, toDay }): Answer {
		return toDay !== null && toDay < today ? { code: 'day.move-into-past', facts: {} } : undefined;
	},
	function refuseTwoTripsOnADay({ toDay, isTaken }): Answer {
		return toDay !== null && isTaken ? { code: 'day.taken', facts: { day: toDay } } : undefined;
	}
];

/** All that stands against cancelling or moving a day of a route. */
export const refuseChangeOfDay = (facts: ChangeDayFacts): Reason<ChangeDayCode>[] => refusals(rules, facts);
