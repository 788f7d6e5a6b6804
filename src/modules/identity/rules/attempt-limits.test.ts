import { expect, test } from 'vitest';
import { addressGroup, minutesToWait } from './attempt-limits.ts';

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:DB8:1:2::9', '2001:db8:1:2'],
	['2001:db8::9', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', '']
])('%s counts as %s', (address, group) => {
	expect(addressGroup(address)).toBe(group);
});

test.each([
	['2026-11-24T01:00:00Z', 15],
	['2026-11-24T01:00:01Z', 15],
	['2026-11-24T01:14:00Z', 1],
	['2026-11-24T01:14:59Z', 1],
	['2026-11-24T01:20:00Z', 1]
])('at %s it is %i more minutes', (now, minutes) => {
	const limit = { attempts: 5, minutes: 15 };
	expect(minutesToWait(new Date('2026-11-24T01:00:00Z'), limit, new Date(now))).toBe(minutes);
});
