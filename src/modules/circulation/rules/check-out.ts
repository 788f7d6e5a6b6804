import type { AccessKind, CopyStatus } from '#modules/catalogue/index.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { ResolvedPolicy } from './policy.ts';

export type CheckOutFacts = {
	today: string;
	policy: ResolvedPolicy;
	member: {
		status: MemberStatus;
		expiresOn: string | null;
		openLoans: number;
		overdueLoans: number;
		/** Of the kind that `policy.maxLoansOfKind` is said for; 0 where it is not said. */
		openLoansOfKind: number;
		/** Rupiah of charges that are still to be paid. */
		unpaid: number;
	};
	suspension: { endsOn: string; lateDays: number | null } | null;
	copy: { status: CopyStatus; access: AccessKind };
	/** The open loan of this copy, if there is one. */
	onLoan: { toSameMember: boolean; dueOn: string } | null;
	/** A ready hold of somebody else on this copy. */
	heldForAnother: { until: string | null } | null;
};

export type CheckOutCode =
	| 'member.not-active'
	| 'member.expired'
	| 'member.suspended'
	| 'loan.limit-reached'
	| 'loan.kind-limit-reached'
	| 'loan.too-many-overdue'
	| 'loan.too-much-unpaid'
	| 'copy.not-loanable'
	| 'copy.not-usable'
	| 'copy.on-loan'
	| 'copy.already-yours'
	| 'copy.held-for-another';

type CheckOutRule = Rule<CheckOutFacts, CheckOutCode>;

const refuseWhenMembershipIsNotActive: CheckOutRule = ({ member }) =>
	member.status === 'active' ? undefined : { code: 'member.not-active', facts: { status: member.status } };

/** The last day of a membership still counts. */
const refuseWhenMembershipHasExpired: CheckOutRule = ({ member, today }) =>
	member.expiresOn !== null && member.expiresOn < today
		? { code: 'member.expired', facts: { expiredOn: member.expiresOn } }
		: undefined;

/** The last day of a suspension is still a day without loans. */
const refuseWhenSuspended: CheckOutRule = ({ suspension, today }) =>
	suspension !== null && suspension.endsOn >= today
		? { code: 'member.suspended', facts: { endsOn: suspension.endsOn, lateDays: suspension.lateDays } }
		: undefined;

const refuseWhenLoanLimitIsReached: CheckOutRule = ({ member, policy }) =>
	member.openLoans >= policy.maxLoans
		? {
				code: 'loan.limit-reached',
				facts: { limit: policy.maxLoans, has: member.openLoans },
				setting: policy.sources.maxLoans
			}
		: undefined;

/** INLISLite limits loans of a worksheet in the same way. */
const refuseWhenLimitOfKindIsReached: CheckOutRule = ({ member, policy }) =>
	policy.maxLoansOfKind !== null && member.openLoansOfKind >= policy.maxLoansOfKind
		? {
				code: 'loan.kind-limit-reached',
				facts: { limit: policy.maxLoansOfKind, has: member.openLoansOfKind },
				setting: policy.sources.maxLoansOfKind
			}
		: undefined;

const refuseWhenTooManyAreOverdue: CheckOutRule = ({ member, policy }) =>
	policy.refuseAtOverdue > 0 && member.overdueLoans >= policy.refuseAtOverdue
		? {
				code: 'loan.too-many-overdue',
				facts: { overdue: member.overdueLoans, limit: policy.refuseAtOverdue },
				setting: policy.sources.refuseAtOverdue
			}
		: undefined;

/** Set by the library or not at all: INLISLite counts what is unpaid and refuses nothing for it. */
const refuseWhenTooMuchIsUnpaid: CheckOutRule = ({ member, policy }) =>
	policy.refuseAtUnpaid !== null && policy.refuseAtUnpaid > 0 && member.unpaid >= policy.refuseAtUnpaid
		? {
				code: 'loan.too-much-unpaid',
				facts: { unpaid: member.unpaid, limit: policy.refuseAtUnpaid },
				setting: policy.sources.refuseAtUnpaid
			}
		: undefined;

const refuseWhenCopyIsNotLoanable: CheckOutRule = ({ copy, policy }) => {
	if (copy.access !== 'loanable') return { code: 'copy.not-loanable', facts: { access: copy.access } };
	if (!policy.loanable)
		return { code: 'copy.not-loanable', facts: { access: 'policy' }, setting: policy.sources.loanable };
	return undefined;
};

const unusable: readonly CopyStatus[] = ['lost', 'damaged', 'repair', 'weeded', 'processing', 'in-transit'];

/**
 * A copy of unknown state, or one being read on site, lies on the counter now: lending it settles the question. What
 * is lost, damaged, in repair, weeded, in processing or on its way needs a librarian first.
 */
const refuseWhenCopyIsNotUsable: CheckOutRule = ({ copy }) =>
	unusable.includes(copy.status) ? { code: 'copy.not-usable', facts: { status: copy.status } } : undefined;

const refuseWhenCopyIsOnLoan: CheckOutRule = ({ onLoan }) =>
	onLoan
		? { code: onLoan.toSameMember ? 'copy.already-yours' : 'copy.on-loan', facts: { dueOn: onLoan.dueOn } }
		: undefined;

const refuseWhenHeldForAnother: CheckOutRule = ({ heldForAnother }) =>
	heldForAnother ? { code: 'copy.held-for-another', facts: { until: heldForAnother.until } } : undefined;

/** The rules in force at check-out, in the order in which their reasons are shown. */
const checkOutRules: readonly CheckOutRule[] = [
	refuseWhenMembershipIsNotActive,
	refuseWhenMembershipHasExpired,
	refuseWhenSuspended,
	refuseWhenLoanLimitIsReached,
	refuseWhenLimitOfKindIsReached,
	refuseWhenTooManyAreOverdue,
	refuseWhenTooMuchIsUnpaid,
	refuseWhenCopyIsNotLoanable,
	refuseWhenCopyIsNotUsable,
	refuseWhenCopyIsOnLoan,
	refuseWhenHeldForAnother
];

/** Why this copy may not be lent to this member now; empty when it may. */
export const refusalsOfCheckOut = (facts: CheckOutFacts): Reason<CheckOutCode>[] =>
	refusals(checkOutRules, facts);
