/** Why something has to be replaced. */
export const harmCauses = ['lost', 'damaged'] as const;
export type HarmCause = (typeof harmCauses)[number];

/** What was agreed: the same title, one like it, or its price. */
export const replacements = ['same', 'similar', 'price'] as const;
export type Replacement = (typeof replacements)[number];

/** open: not settled · replaced, paid: settled · waived: not asked for any more · cancelled: the copy was found. */
export const obligationStates = ['open', 'replaced', 'paid', 'waived', 'cancelled'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** How a search for a copy that its reader says is back has ended; withdrawn: the reader had it after all. */
export const claimOutcomes = ['found', 'lost', 'waived', 'withdrawn'] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];

/** Violations of the rules of the house other than lateness. */
export const violationKinds = ['noise', 'food', 'scribbles', 'card-lent', 'taken-out', 'other'] as const;
export type ViolationKind = (typeof violationKinds)[number];

export const isViolationKind = (name: string): name is ViolationKind =>
	violationKinds.some((kind) => kind === name);

/** How a loan ended when the copy did not come back; null on a loan that came back. */
export const loanEndings = ['lost', 'waived'] as const;
export type LoanEnding = (typeof loanEndings)[number];
