/** How the search for a copy ends: it turned up, or it is given up as lost. */
export const searchOutcomes = ['found', 'lost'] as const;
export type SearchOutcome = (typeof searchOutcomes)[number];
