import type { AccessKind, CopyStatus } from '#modules/catalogue/index.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { refusalsOfCheckOut } from '../../rules/check-out.ts';
import type { ResolvedPolicy } from '../../rules/policy.ts';

type MemberFacts = {
	member: { status: MemberStatus; expiresOn: string | null };
	overdue: number;
	unpaid: number;
	suspension: { endsOn: string; lateDays: number | null } | null;
	policy: ResolvedPolicy;
	today: string;
};

/** Why nothing may be lent to a member, whatever the book; the number of loans is counted by the device. */
export function barsOfMember({ member, overdue, unpaid, suspension, policy, today }: MemberFacts): Reason[] {
	return refusalsOfCheckOut({
		today,
		policy: { ...policy, loanable: true },
		member: { ...member, openLoans: -1, overdueLoans: overdue, openLoansOfKind: -1, unpaid },
		suspension,
		copy: { status: 'available', access: 'loanable' },
		onLoan: null,
		heldForAnother: null
	});
}

type CopyFacts = {
	copy: { status: CopyStatus; access: AccessKind };
	policy: ResolvedPolicy;
	today: string;
	/** For a reader, on the hold shelf or on its way there. */
	isKept: boolean;
};

/**
 * Why a copy is lent to nobody, or only to the one it is kept for. That it is on somebody's card bars nothing: whatever
 * lies on the counter has come back.
 */
export function barsOfCopy({ copy, policy, today, isKept }: CopyFacts): Reason[] {
	return refusalsOfCheckOut({
		today,
		policy,
		member: {
			status: 'active',
			expiresOn: null,
			openLoans: -1,
			overdueLoans: 0,
			openLoansOfKind: -1,
			unpaid: 0
		},
		suspension: null,
		copy: { ...copy, status: isKept ? 'on-hold-shelf' : copy.status },
		onLoan: null,
		heldForAnother: isKept ? { until: null } : null
	});
}
