import { expect, test } from 'vitest';
import { formatNearDay, nearDayWords } from './near-day.ts';

const today = '2026-11-24';

test.each([
	['2026-11-09', null, null],
	['2026-11-10', '14 hari lalu', '14 days ago'],
	['2026-11-22', '2 hari lalu', '2 days ago'],
	['2026-11-23', 'kemarin', 'yesterday'],
	['2026-11-24', 'hari ini', 'today'],
	['2026-11-25', 'besok', 'tomorrow'],
	['2026-11-26', 'lusa', 'in 2 days'],
	['2026-11-27', '3 hari lagi', 'in 3 days'],
	['2026-12-08', '14 hari lagi', 'in 14 days'],
	['2026-12-09', null, null]
])('%s is %s', (day, id, en) => {
	expect(nearDayWords(day, today, 'id')).toBe(id);
	expect(nearDayWords(day, today, 'en')).toBe(en);
});

test('the date is always said as well', () => {
	expect(formatNearDay('2026-11-25', today, 'id')).toBe('besok, Rabu, 25 November 2026');
	expect(formatNearDay('2026-12-01', today, 'id', 'day')).toBe('Selasa, 1 Desember, 7 hari lagi');
	expect(formatNearDay('2026-12-31', today, 'id', 'short')).toBe('31 Des 2026');
	expect(formatNearDay('2026-11-25', today, 'en', 'day')).toBe('tomorrow, Wednesday 25 November');
});
