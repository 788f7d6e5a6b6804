import { expect, it } from 'vitest';
import { systemClock } from './index.ts';

it('a clock goes on', () => {
	const before = Date.now();
	const told = systemClock({ now: undefined }).now().getTime();
	expect(told).toBeGreaterThanOrEqual(before);
	expect(told).toBeLessThanOrEqual(Date.now());
});

it('a stopped clock stands, whatever its reader does with what it was told', () => {
	const clock = systemClock({ now: new Date('2026-11-24T02:00:00Z') });
	clock.now().setFullYear(1999);
	expect(clock.now()).toEqual(new Date('2026-11-24T02:00:00Z'));
});
