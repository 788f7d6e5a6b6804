import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, type DateStyle } from './format-date.ts';

test.each<[DateStyle, string, string]>([
	['long', 'Selasa, 24 November 2026', 'Tuesday, 24 November 2026'],
	['day', 'Selasa, 24 November', 'Tuesday 24 November'],
	['plain', '24 November 2026', '24 November 2026'],
	['short', '24 Nov 2026', '24 Nov 2026'],
	['brief', '24 Nov', '24 Nov'],
	['month', 'November 2026', 'November 2026'],
	['weekday', 'Selasa', 'Tuesday']
])('%s: %s', (style, id, en) => {
	expect(formatDate('2026-11-24', 'id', style)).toBe(id);
	expect(formatDate('2026-11-24', 'en', style)).toBe(en);
});

test('months are Indonesian where they differ', () => {
	expect(formatDate('2026-08-17', 'id', 'short')).toBe('17 Agu 2026');
	expect(formatDate('2026-05-02', 'id', 'short')).toBe('2 Mei 2026');
	expect(formatDate('2026-12-04', 'id')).toBe('Jumat, 4 Desember 2026');
});

test.each(['2026-02-30', '2026-13-01', '24 Nov 2026', '', '2026-11-24T10:00:00Z'])('%s is refused', (day) => {
	expect(() => formatDate(day, 'id')).toThrow(RangeError);
});

test('the day printed is the day given, whatever the time zone of the machine', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
			(date) => {
				const day = date.toISOString().slice(0, 10);
				expect(formatDate(day, 'id', 'plain').split(' ')[0]).toBe(String(Number(day.slice(8))));
			}
		)
	);
});
