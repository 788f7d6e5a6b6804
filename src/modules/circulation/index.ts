/** Circulation: loans, renewals and the policy behind them. This door is safe in the browser. */
export type { Channel } from './rules/channel.ts';
export { dueDate, type Calendar, type OpenDay } from './rules/due-date.ts';
export { policyDefaults, resolvePolicy, type PolicyRow, type ResolvedPolicy } from './rules/policy.ts';
export { bringBackBy, canRenewTo, myShelf, pickUpAt, readyAt, readyUntil, wasDue } from './messages.ts';
