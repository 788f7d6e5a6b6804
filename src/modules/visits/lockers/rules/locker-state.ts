/** in-use: can be lent · key-lost: waits for a new key · closed: not lent out. */
export const lockerStates = ['in-use', 'key-lost', 'closed'] as const;
export type LockerState = (typeof lockerStates)[number];
