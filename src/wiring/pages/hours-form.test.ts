import { expect, test } from 'vitest';
import { readTime } from './hours-form.server.ts';

test.each([
	['9', '09:00'],
	['09.30', '09:30'],
	[' 9:05 ', '09:05'],
	['', ''],
	['24.00', undefined],
	['9.75', undefined],
	['pagi', undefined]
])('%j is read as %j', (typed, time) => {
	expect(readTime(typed)).toBe(time);
});
