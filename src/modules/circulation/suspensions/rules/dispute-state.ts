/** open: waits for an answer · upheld: the suspension stays · lifted: it was ended. */
export const disputeStates = ['open', 'upheld', 'lifted'] as const;
export type DisputeState = (typeof disputeStates)[number];
