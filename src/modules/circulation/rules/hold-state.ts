/**
 * waiting: in the queue · in-transit: a copy is on its way to the pick-up place · ready: a copy lies on the hold shelf ·
 * the others have ended.
 */
export const holdStates = ['waiting', 'in-transit', 'ready', 'fulfilled', 'expired', 'cancelled'] as const;
export type HoldState = (typeof holdStates)[number];
