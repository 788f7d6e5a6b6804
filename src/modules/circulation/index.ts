/** Circulation: loans, renewals and the policy behind them. This door is safe in the browser. */
export type { Channel } from './rules/channel.ts';
export { policyDefaults } from './rules/policy.ts';
export { bringBackBy, canRenewTo, myShelf, pickUpAt, readyAt, readyUntil, wasDue } from './messages.ts';
