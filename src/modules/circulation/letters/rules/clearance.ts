import type { Reason } from '#platform/decision/decision.ts';

/** What decides about a bebas pustaka letter, as it is at this moment. */
export type ClearanceFacts = {
	memberStatus: 'pending' | 'active' | 'inactive' | 'blocked' | 'cleared';
	openLoans: number;
	overdueLoans: number;
	suspension: { endsOn: string; lateDays: number | null } | null;
	/** Copies that are still to be made good. */
	obligations: number;
	/** Rupiah of charges that are still to be paid. */
	unpaid: number;
	/** Holds that wait or are ready to collect. */
	liveHolds: number;
	/** The letter ends the membership (a setting of letters). */
	endsMembership: boolean;
	/** A letter of this day that is in force. */
	issuedToday: { number: string } | null;
};

export type ClearanceCode =
	| 'clearance.open-loans'
	| 'clearance.suspended'
	| 'clearance.obligations'
	| 'clearance.unpaid'
	| 'clearance.not-approved'
	| 'clearance.blocked'
	| 'clearance.live-holds'
	| 'clearance.issued-today';

/** What is looked at, in the order in which a reader is shown it. */
export const clearanceChecks = [
	'loans',
	'obligations',
	'sanctions',
	'money',
	'membership',
	'holds',
	'letter'
] as const;
export type ClearanceCheckName = (typeof clearanceChecks)[number];

export type ClearanceCheck = { name: ClearanceCheckName; reason: Reason<ClearanceCode> | null };

type Check = (facts: ClearanceFacts) => Reason<ClearanceCode> | null;

const refuseWhileBooksAreOut: Check = ({ openLoans, overdueLoans }) =>
	openLoans > 0 ? { code: 'clearance.open-loans', facts: { loans: openLoans, overdue: overdueLoans } } : null;

const refuseWhileSuspended: Check = ({ suspension }) =>
	suspension === null ? null : { code: 'clearance.suspended', facts: { ...suspension } };

const refuseWhileSomethingIsToBeReplaced: Check = ({ obligations }) =>
	obligations > 0 ? { code: 'clearance.obligations', facts: { obligations } } : null;

const refuseWhileSomethingIsUnpaid: Check = ({ unpaid }) =>
	unpaid > 0 ? { code: 'clearance.unpaid', facts: { unpaid } } : null;

/** A membership that has run out is no obstacle: whoever leaves often comes late for the letter. */
const refuseByMembership: Check = ({ memberStatus }) => {
	if (memberStatus === 'pending') return { code: 'clearance.not-approved', facts: {} };
	if (memberStatus === 'blocked') return { code: 'clearance.blocked', facts: {} };
	return null;
};

/** Only where the letter ends the membership: otherwise the reader goes on waiting as before. */
const refuseWhileWaiting: Check = ({ endsMembership, liveHolds }) =>
	endsMembership && liveHolds > 0 ? { code: 'clearance.live-holds', facts: { holds: liveHolds } } : null;

/** One a day is enough: the letter that there is can be printed again. */
const refuseASecondToday: Check = ({ issuedToday }) =>
	issuedToday === null ? null : { code: 'clearance.issued-today', facts: { number: issuedToday.number } };

const rules: Record<ClearanceCheckName, Check> = {
	loans: refuseWhileBooksAreOut,
	obligations: refuseWhileSomethingIsToBeReplaced,
	sanctions: refuseWhileSuspended,
	money: refuseWhileSomethingIsUnpaid,
	membership: refuseByMembership,
	holds: refuseWhileWaiting,
	letter: refuseASecondToday
};

/** Every check with what it found. The letter may be written when none has a reason against it. */
export function checkClearance(facts: ClearanceFacts): ClearanceCheck[] {
	return clearanceChecks
		.filter((name) => facts.endsMembership || name !== 'holds')
		.map((name) => ({ name, reason: rules[name](facts) }));
}
