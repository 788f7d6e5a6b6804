import { expect, test } from 'vitest';
import { isLeftOver } from './is-left-over.ts';
import { refusalsOfLocker } from './lend-locker.ts';
import { byNumber, lockerCode } from './locker-code.ts';

test('a code has letters and digits only, and says where the locker stands', () => {
	expect(lockerCode({ branch: 'ADN', room: 'UMUM', number: '7' })).toBe('LOKERADNUMUM07');
	expect(lockerCode({ branch: 'KL-1', room: null, number: '12a' })).toBe('LOKERKL112A');
});

test('numbers are in the order in which people count', () => {
	const numbers = ['10', '2', '10A', '1'].map((number) => ({ number }));
	expect(numbers.toSorted(byNumber).map(({ number }) => number)).toEqual(['1', '2', '10', '10A']);
});

const free = { number: '7', state: 'in-use' as const, isTaken: false };

test.each([
	['a free locker', {}, []],
	['none is free', { locker: null }, ['locker.none-free']],
	['somebody has its key', { locker: { ...free, isTaken: true } }, ['locker.taken']],
	['its key is lost', { locker: { ...free, state: 'key-lost' as const } }, ['locker.not-in-use']],
	['a member who has one', { has: '3' }, ['locker.has-one']],
	['a guest without a name', { isKnown: false }, ['locker.no-name']]
])('%s', (_, differs, codes) => {
	const facts = { locker: free, has: null, isKnown: true, ...differs };
	expect(refusalsOfLocker(facts).map(({ code }) => code)).toEqual(codes);
});

test.each([
	['a minute before closing', '2026-11-24', '20:59', '21:00', false],
	['at closing', '2026-11-24', '21:00', '21:00', true],
	['of yesterday', '2026-11-23', '09:00', '21:00', true],
	['on a closed day', '2026-11-24', '09:00', null, true]
])('left over: %s', (_, lentDay, time, closes, is) => {
	const now = { day: '2026-11-24', time, closes };
	expect(isLeftOver({ day: lentDay, time: '08:00' }, now)).toBe(is);
});
