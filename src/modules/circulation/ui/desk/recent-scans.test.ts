import { expect, test } from 'vitest';
import { createRecentScans } from './recent-scans.ts';

test.each([
	['at once', 0, true],
	['after 2.999 s', 2999, true],
	['after 3 s', 3000, false]
])('the same code %s', (_, later, repeats) => {
	const recent = createRecentScans();
	expect(recent.isRepeat('00021764', 'PD-1', 1000)).toBe(false);
	expect(recent.isRepeat(' 00021764', 'PD-1', 1000 + later)).toBe(repeats);
});

test('a repeat does not start the time again', () => {
	const recent = createRecentScans();
	recent.isRepeat('a0000001', null, 0);
	expect(recent.isRepeat('A0000001', null, 2000)).toBe(true);
	expect(recent.isRepeat('a0000001', null, 3500)).toBe(false);
});

test('copy, card, the same copy: the second is for the new session', () => {
	const recent = createRecentScans();
	expect(recent.isRepeat('00021764', null, 0)).toBe(false);
	expect(recent.isRepeat('PD-000001', null, 800)).toBe(false);
	expect(recent.isRepeat('00021764', 'PD-000001', 1600)).toBe(false);
});

test('a card that is read twice opens one session', () => {
	const recent = createRecentScans();
	expect(recent.isRepeat('pd-000001', null, 0)).toBe(false);
	recent.opened('pd-000001', 'PD-000001', 0);
	expect(recent.isRepeat('PD-000001', 'PD-000001', 400)).toBe(true);
	expect(recent.isRepeat('PD-000001', 'PD-000001', 3000)).toBe(false);
});

test('after the session is closed the card opens a new one', () => {
	const recent = createRecentScans();
	recent.isRepeat('PD-000001', null, 0);
	recent.forget();
	expect(recent.isRepeat('PD-000001', null, 500)).toBe(false);
});
