import type { Reason } from '#platform/decision/decision.ts';

export type ClaimFacts = {
	today: string;
	isOpen: boolean;
	/** It is looked for already. */
	isClaimed: boolean;
	lentOn: string;
	/** The day on which it came back, by the reader's word. */
	claimedOn: string;
};

export type ClaimCode = 'harm.loan-ended' | 'claim.made-already' | 'claim.before-loan' | 'claim.date-ahead';

/** Why a reader's word that a copy is back cannot be written down. */
export function refusalsOfClaim(facts: ClaimFacts): Reason<ClaimCode>[] {
	const { today, isOpen, isClaimed, lentOn, claimedOn } = facts;
	const reasons: Reason<ClaimCode>[] = [];
	if (!isOpen) reasons.push({ code: 'harm.loan-ended', facts: {} });
	if (isClaimed) reasons.push({ code: 'claim.made-already', facts: {} });
	if (claimedOn < lentOn) reasons.push({ code: 'claim.before-loan', facts: { lentOn } });
	if (claimedOn > today) reasons.push({ code: 'claim.date-ahead', facts: { claimedOn } });
	return reasons;
}
