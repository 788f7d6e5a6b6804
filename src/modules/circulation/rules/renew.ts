import type { MemberStatus } from '#modules/members/index.ts';
import { refusals, type Decision, type Reason, type Rule } from '#platform/decision/decision.ts';
import { dueDate, fixedDueDate, type Calendar, type DueCode } from './due-date.ts';
import type { ResolvedPolicy } from './policy.ts';

export type RenewalFacts = {
	today: string;
	policy: ResolvedPolicy;
	member: { status: MemberStatus; expiresOn: string | null };
	suspension: { endsOn: string; lateDays: number | null } | null;
	loan: {
		dueOn: string;
		renewals: number;
		returned: boolean;
		/** Somebody waits for it, and its date was moved. */
		isRecalled?: boolean;
		/** Its reader says that it is back, and it is looked for. */
		isClaimed?: boolean;
	};
	/** Readers waiting for the title who cannot be served by another copy. */
	waiting: number;
};

export type RenewalCode =
	| 'renewal.already-returned'
	| 'renewal.limit-reached'
	| 'renewal.overdue'
	| 'renewal.others-wait'
	| 'renewal.recalled'
	| 'renewal.claimed'
	| 'renewal.no-later-date'
	| 'member.not-active'
	| 'member.expired'
	| 'member.suspended'
	| DueCode;

type RenewalRule = Rule<RenewalFacts, RenewalCode>;

const refuseWhenReturned: RenewalRule = ({ loan }) =>
	loan.returned ? { code: 'renewal.already-returned', facts: {} } : undefined;

const refuseWhenRenewalLimitIsReached: RenewalRule = ({ loan, policy }) =>
	loan.renewals >= policy.maxRenewals
		? {
				code: 'renewal.limit-reached',
				facts: { limit: policy.maxRenewals, done: loan.renewals },
				setting: policy.sources.maxRenewals
			}
		: undefined;

/** A late book comes back first; renewing it would make the lateness disappear. */
const refuseWhenOverdue: RenewalRule = ({ loan, today }) =>
	loan.dueOn < today ? { code: 'renewal.overdue', facts: { dueOn: loan.dueOn } } : undefined;

const refuseWhenOthersWait: RenewalRule = ({ waiting }) =>
	waiting > 0 ? { code: 'renewal.others-wait', facts: { waiting } } : undefined;

/** Its date was moved for somebody who waits, even where another copy is free by now. */
const refuseWhenRecalled: RenewalRule = ({ loan }) =>
	loan.isRecalled === true ? { code: 'renewal.recalled', facts: { dueOn: loan.dueOn } } : undefined;

const refuseWhenSaidToBeBack: RenewalRule = ({ loan }) =>
	loan.isClaimed === true ? { code: 'renewal.claimed', facts: {} } : undefined;

const refuseWhenMembershipIsNotActive: RenewalRule = ({ member }) =>
	member.status === 'active' ? undefined : { code: 'member.not-active', facts: { status: member.status } };

const refuseWhenMembershipHasExpired: RenewalRule = ({ member, today }) =>
	member.expiresOn !== null && member.expiresOn < today
		? { code: 'member.expired', facts: { expiredOn: member.expiresOn } }
		: undefined;

const refuseWhenSuspended: RenewalRule = ({ suspension, today }) =>
	suspension !== null && suspension.endsOn >= today
		? { code: 'member.suspended', facts: { endsOn: suspension.endsOn, lateDays: suspension.lateDays } }
		: undefined;

const renewalRules: readonly RenewalRule[] = [
	refuseWhenReturned,
	refuseWhenOverdue,
	refuseWhenRenewalLimitIsReached,
	refuseWhenOthersWait,
	refuseWhenRecalled,
	refuseWhenSaidToBeBack,
	refuseWhenMembershipIsNotActive,
	refuseWhenMembershipHasExpired,
	refuseWhenSuspended
];

/** Why this loan may not be renewed now; empty when the rules allow it (the date is settled by `decideRenewal`). */
export const refusalsOfRenewal = (facts: RenewalFacts): Reason<RenewalCode>[] =>
	refusals(renewalRules, facts);

/** A renewal counts from the due date, and never past a day that the policy has fixed. */
function renewedDueDate({ loan, policy }: RenewalFacts, calendar: Calendar) {
	const counted = dueDate(loan.dueOn, policy.renewalDays, calendar);
	if (policy.fixedDueOn === null || counted.dueOn <= policy.fixedDueOn)
		return { ...counted, setting: policy.sources.renewalDays };
	return { ...fixedDueDate(policy.fixedDueOn, calendar), setting: policy.sources.fixedDueOn };
}

/**
 * Decides a renewal. It counts from the due date, not from today, so that renewing early costs nothing, and it never
 * shortens a loan (the library’s own rule).
 */
export function decideRenewal(
	facts: RenewalFacts,
	calendar: Calendar
): Decision<{ dueOn: string }, RenewalCode> {
	const reasons = refusalsOfRenewal(facts);
	const due = renewedDueDate(facts, calendar);
	if (due.dueOn <= facts.loan.dueOn && facts.policy.maxRenewals > 0)
		reasons.push({
			code: 'renewal.no-later-date',
			facts: { dueOn: facts.loan.dueOn },
			setting: due.setting
		});
	if (reasons.length > 0) return { ok: false, reasons };
	const why = due.why.map((reason) => ({ ...reason, setting: due.setting }));
	return { ok: true, value: { dueOn: due.dueOn }, why };
}
