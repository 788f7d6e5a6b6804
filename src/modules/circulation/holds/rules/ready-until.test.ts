import { describe, expect, it } from 'vitest';
import { isoWeekday } from '#platform/clock/index.ts';
import type { Calendar } from '../../rules/due-date.ts';
import { readyUntil } from './ready-until.ts';

/** Closed on Sundays and on one Thursday. */
const calendar: Calendar = (day) =>
	isoWeekday(day) === 7 || day === '2026-11-26' ? { open: false, name: 'Libur' } : { open: true };
const alwaysClosed: Calendar = () => ({ open: false, name: 'Tutup' });

describe('until when a ready hold waits', () => {
	it.each([
		['Monday, three open days, a holiday between', '2026-11-23', 3, '2026-11-27'],
		['Friday, over a Sunday', '2026-11-27', 3, '2026-12-01'],
		['one day, over the holiday', '2026-11-25', 1, '2026-11-27'],
		['no day at all: the day itself', '2026-11-24', 0, '2026-11-24'],
		['no day at all, made ready on a closed day', '2026-11-26', 0, '2026-11-27']
	])('%s', (_, readyOn, days, expected) => {
		expect(readyUntil(readyOn, days, calendar)).toBe(expected);
	});

	it('counts plain days when a place never opens', () => {
		expect(readyUntil('2026-11-24', 3, alwaysClosed)).toBe('2026-11-27');
	});
});
