import { addDays } from '#platform/clock/plain-date.ts';
import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { HoldState } from '../../rules/hold-state.ts';
import { isLive } from './hold-life.ts';

export type PauseFacts = {
	today: string;
	state: HoldState;
	/** The last day of the pause; null to end it. */
	until: string | null;
};

export type PauseCode = 'hold.ended' | 'hold.has-copy' | 'hold.pause-day-past' | 'hold.pause-too-long';

type PauseRule = Rule<PauseFacts, PauseCode>;

/** Longer than a journey or a school year: whoever waits that long cancels and asks again. */
export const longestPauseDays = 366;

const refuseWhenEnded: PauseRule = ({ state }) =>
	isLive(state) ? undefined : { code: 'hold.ended', facts: { state } };

/** A copy is kept for it already: it is collected or cancelled, so that nobody else waits in vain. */
const refuseWhenItHasACopy: PauseRule = ({ state, until }) =>
	until !== null && (state === 'ready' || state === 'in-transit')
		? { code: 'hold.has-copy', facts: { state } }
		: undefined;

const refuseWhenDayIsPast: PauseRule = ({ today, until }) =>
	until !== null && until < today ? { code: 'hold.pause-day-past', facts: { day: until } } : undefined;

const refuseWhenTooLong: PauseRule = ({ today, until }) =>
	until !== null && until > addDays(today, longestPauseDays)
		? { code: 'hold.pause-too-long', facts: { latest: addDays(today, longestPauseDays) } }
		: undefined;

const pauseRules: readonly PauseRule[] = [
	refuseWhenEnded,
	refuseWhenItHasACopy,
	refuseWhenDayIsPast,
	refuseWhenTooLong
];

/** Why a hold may not be put off until this day, or brought back in line; empty when it may. */
export const refusalsOfPause = (facts: PauseFacts): Reason<PauseCode>[] => refusals(pauseRules, facts);
