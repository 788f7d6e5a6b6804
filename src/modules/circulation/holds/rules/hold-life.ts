import type { HoldState } from '../../rules/hold-state.ts';

/**
 * What may follow which state. A copy on its way or on the shelf that turns out lost gives the hold back to the queue;
 * whoever gets the book in another way is served from every live state.
 */
export const nextStates: Readonly<Record<HoldState, readonly HoldState[]>> = {
	waiting: ['in-transit', 'ready', 'fulfilled', 'expired', 'cancelled'],
	'in-transit': ['waiting', 'ready', 'fulfilled', 'cancelled'],
	ready: ['waiting', 'fulfilled', 'expired', 'cancelled'],
	fulfilled: [],
	expired: [],
	cancelled: []
};

/** The states in which a reader still waits for the title or its copy. */
export const liveStates = ['waiting', 'in-transit', 'ready'] as const satisfies readonly HoldState[];
export type LiveState = (typeof liveStates)[number];

export const isLive = (state: HoldState): state is LiveState => nextStates[state].length > 0;

export const mayBecome = (from: HoldState, to: HoldState): boolean => nextStates[from].includes(to);
