import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type CloseFacts = {
	day: string;
	today: string;
	isClosed: boolean;
	/** Cash that came in by the receipts that stand, and the money in the drawer. */
	expected: number;
	counted: number;
	note: string | null;
};

export type CloseCode = 'cash.closed-already' | 'cash.day-ahead' | 'cash.count-wrong' | 'cash.note-missing';

type CloseRule = Rule<CloseFacts, CloseCode>;

const refuseASecondTime: CloseRule = ({ isClosed, day }) =>
	isClosed ? { code: 'cash.closed-already', facts: { day } } : undefined;

const refuseADayToCome: CloseRule = ({ day, today }) =>
	day > today ? { code: 'cash.day-ahead', facts: { day } } : undefined;

const refuseACountThatIsNone: CloseRule = ({ counted }) =>
	Number.isSafeInteger(counted) && counted >= 0 && counted <= 2_000_000_000
		? undefined
		: { code: 'cash.count-wrong', facts: {} };

/** Whoever reads the list later has to find out why money was missing or too much. */
const refuseADifferenceWithoutNote: CloseRule = ({ counted, expected, note }) =>
	counted !== expected && note === null
		? { code: 'cash.note-missing', facts: { difference: counted - expected } }
		: undefined;

const closeRules: readonly CloseRule[] = [
	refuseASecondTime,
	refuseADayToCome,
	refuseACountThatIsNone,
	refuseADifferenceWithoutNote
];

/** Why the drawer cannot be closed for a day; empty when it can. */
export const refusalsOfClose = (facts: CloseFacts): Reason<CloseCode>[] => refusals(closeRules, facts);
