/** The ledger of service. */
export { followLedger, ledgerHorizon, type FollowedEvent, type LedgerFollower } from './follow-ledger.ts';
export { recordServiceEvents, type ServiceEvent } from './record-service-event.ts';
export { removeServiceEvents } from './remove-service-events.ts';
