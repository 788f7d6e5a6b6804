/** waiting: in the queue · ready: a copy lies on the hold shelf · the others have ended. */
export const holdStates = ['waiting', 'ready', 'fulfilled', 'expired', 'cancelled'] as const;
