/** Seconds without a touch until a kiosk asks "Masih di sini?". */
export const IDLE_SECONDS = 30;

/** Seconds it waits for an answer before it wipes the screen. */
export const ANSWER_SECONDS = 15;

export type Idle = { phase: 'used' } | { phase: 'asking'; secondsLeft: number } | { phase: 'over' };

/**
 * What a kiosk does after so many seconds of silence: nothing, ask, or wipe.
 *
 * @example idleAfter(40) // { phase: 'asking', secondsLeft: 5 }
 */
export function idleAfter(seconds: number): Idle {
	if (seconds < IDLE_SECONDS) return { phase: 'used' };
	const secondsLeft = Math.ceil(IDLE_SECONDS + ANSWER_SECONDS - seconds);
	return secondsLeft > 0 ? { phase: 'asking', secondsLeft } : { phase: 'over' };
}
