import { expect, test } from 'vitest';
import { formatClock, formatClockRange, formatDateTime, formatTime } from './format-time.ts';

test('a time always names its zone', () => {
	expect(formatClock('09:00', 'id')).toBe('09.00 WIB');
	expect(formatClock('21:00:00', 'id')).toBe('21.00 WIB');
	expect(formatClock('21:00', 'en')).toBe('21:00 WIB');
	expect(formatClockRange('09:00', '21:00', 'id')).toBe('09.00–21.00 WIB');
});

test.each(['9:00', '25:00', '24:30', '09.00', '', '09:60'])('%s is no time of day', (clock) => {
	expect(() => formatClock(clock, 'id')).toThrow(RangeError);
});

test.each([
	['2026-11-24T07:30:00Z', '14.30 WIB', 'Selasa, 24 November 2026, 14.30 WIB'],
	['2026-11-24T16:59:00Z', '23.59 WIB', 'Selasa, 24 November 2026, 23.59 WIB'],
	['2026-11-24T17:00:00Z', '00.00 WIB', 'Rabu, 25 November 2026, 00.00 WIB']
])('%s is %s at the library', (instant, time, both) => {
	expect(formatTime(new Date(instant), 'id')).toBe(time);
	expect(formatDateTime(new Date(instant), 'id')).toBe(both);
});

test('short form, English', () => {
	expect(formatDateTime(new Date('2026-11-24T07:30:00Z'), 'en', 'short')).toBe('24 Nov 2026, 14:30 WIB');
});
