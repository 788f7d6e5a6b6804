import { describe, expect, it } from 'vitest';
import { holdStates } from '../../rules/hold-state.ts';
import { isLive, liveStates, mayBecome, nextStates } from './hold-life.ts';

describe('the life of a hold', () => {
	it('the live states are those that something may follow', () => {
		expect(holdStates.filter(isLive)).toEqual([...liveStates]);
	});

	it('every live hold can be cancelled and can be served', () => {
		for (const state of liveStates)
			expect([mayBecome(state, 'cancelled'), mayBecome(state, 'fulfilled')], state).toEqual([true, true]);
	});

	it('nothing follows an end, and nothing follows itself', () => {
		expect(holdStates.filter((state) => nextStates[state].includes(state))).toEqual([]);
		expect(mayBecome('expired', 'ready')).toBe(false);
	});
});
