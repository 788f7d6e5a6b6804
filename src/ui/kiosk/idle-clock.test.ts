import { expect, it } from 'vitest';
import { idleAfter } from './idle-clock.ts';

it.each([
	[0, { phase: 'used' }],
	[29.9, { phase: 'used' }],
	[30, { phase: 'asking', secondsLeft: 15 }],
	[44.2, { phase: 'asking', secondsLeft: 1 }],
	[45, { phase: 'over' }],
	[600, { phase: 'over' }]
])('after %d seconds: %j', (seconds, idle) => {
	expect(idleAfter(seconds)).toEqual(idle);
});
