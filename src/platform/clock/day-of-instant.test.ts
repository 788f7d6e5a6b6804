import { expect, test } from 'vitest';
import { dayOfInstant } from './day-of-instant.ts';

test.each([
	['2026-11-24T16:59:59Z', '2026-11-24'],
	['2026-11-24T17:00:00Z', '2026-11-25'],
	['2026-12-31T17:00:00Z', '2027-01-01']
])('%s falls on %s at the library', (instant, day) => {
	expect(dayOfInstant(new Date(instant))).toBe(day);
});
