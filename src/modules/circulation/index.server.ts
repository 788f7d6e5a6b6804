/** Circulation, for the server: queries and acts. */
export type { Act } from './act.ts';
export { checkOutCopy, type CheckOutOutcome } from './use-cases/check-out-copy.ts';
export { renewLoan, type RenewalOutcome } from './use-cases/renew-loan.ts';
export { speak, type SpokenReason } from './messages.server.ts';
export { returnCopy, type ReturnOutcome } from './use-cases/return-copy.ts';
