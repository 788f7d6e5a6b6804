import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoWeekday } from '#platform/clock/index.ts';
import { dueDate, type Calendar } from './due-date.ts';

const alwaysOpen: Calendar = () => ({ open: true });
const closedOn =
	(...days: string[]): Calendar =>
	(day) =>
		days.includes(day) ? { open: false, name: 'Libur' } : { open: true };

describe('due date', () => {
	test.each([
		['seven days from Tuesday is Tuesday', '2026-11-24', 7, alwaysOpen, '2026-12-01'],
		['no days means today', '2026-11-24', 0, alwaysOpen, '2026-11-24'],
		['a closed due day moves to the next day', '2026-11-24', 7, closedOn('2026-12-01'), '2026-12-02'],
		[
			'and past a row of closed days',
			'2026-12-18',
			7,
			closedOn('2026-12-25', '2026-12-26', '2026-12-27'),
			'2026-12-28'
		],
		['a closed day on the way changes nothing', '2026-11-24', 7, closedOn('2026-11-26'), '2026-12-01'],
		['over the end of February in a leap year', '2028-02-25', 7, alwaysOpen, '2028-03-03'],
		['over New Year', '2026-12-28', 7, closedOn('2027-01-01'), '2027-01-04']
	])('%s', (_, from, days, calendar, expected) => {
		expect(dueDate(from, days, calendar).dueOn).toBe(expected);
	});

	test('each skipped day is told with its name', () => {
		const { why } = dueDate('2026-11-24', 7, closedOn('2026-12-01'));
		expect(why.map((reason) => reason.code)).toEqual(['due.by-days', 'due.moved-past-closed-day']);
		expect(why[1]?.facts).toEqual({ day: '2026-12-01', name: 'Libur' });
	});

	test('a calendar that never opens leaves the counted day', () => {
		expect(dueDate('2026-11-24', 7, () => ({ open: false, name: '' })).dueOn).toBe('2026-12-01');
	});

	test('never on a closed weekday, never earlier than counted, at most a week later', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 4000 }),
				fc.integer({ min: 0, max: 60 }),
				fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
				(offset, days, openWeekdays) => {
					const from = addDays('2020-01-01', offset);
					const calendar: Calendar = (day) =>
						openWeekdays.includes(isoWeekday(day)) ? { open: true } : { open: false, name: '' };
					const { dueOn } = dueDate(from, days, calendar);
					const counted = addDays(from, days);
					expect(openWeekdays).toContain(isoWeekday(dueOn));
					expect(daysBetween(counted, dueOn)).toBeGreaterThanOrEqual(0);
					expect(daysBetween(counted, dueOn)).toBeLessThan(7);
				}
			)
		);
	});
});
