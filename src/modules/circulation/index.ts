/** Circulation: loans, renewals and the policy behind them. This door is safe in the browser. */
export { canBeWaitedFor } from './holds/rules/place-hold.ts';
export { questionKinds } from './offline/rules/offline-kinds.ts';
export type { Channel } from './rules/channel.ts';
export { policyDefaults, policyFields, type PolicyField, type PolicyRow } from './rules/policy.ts';
export { paymentMethods } from './charges/rules/charge-kinds.ts';
export { lateSteps, suspensionModes } from './rules/sanction-kinds.ts';
export { bringBackBy, canRenewTo, myShelf, pickUpAt, readyAt, readyUntil, wasDue } from './messages.ts';
export { isViolationKind, violationKinds } from './harm/rules/harm-kinds.ts';
