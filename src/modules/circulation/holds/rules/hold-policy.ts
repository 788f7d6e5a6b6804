import type { ResolvedPolicy } from '../../rules/policy.ts';

/**
 * What the loan policy says about a reader's holds: how many at a time (0 is none at all), how many open days a ready
 * one waits (0 is only the day itself), and for how many days this reader would borrow.
 */
export type HoldPolicy = Pick<ResolvedPolicy, 'maxHolds' | 'holdShelfDays' | 'loanDays' | 'sources'>;
