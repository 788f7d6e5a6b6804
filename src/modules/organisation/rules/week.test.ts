import { describe, expect, test } from 'vitest';
import { problemsOfWeek, weeksOf, type Week } from './week.ts';

const row = (weekday: number, opens: string | null, validFrom: string | null = null) => ({
	weekday,
	opens,
	closes: opens === null ? null : '17:00:00',
	season: validFrom === null ? null : 'Ramadan',
	validFrom,
	validTo: validFrom === null ? null : '2027-03-09'
});

test('rows become the ordinary week and the seasons, closed days without hours', () => {
	const weeks = weeksOf([row(1, '09:00:00', '2027-02-08'), row(1, '08:00:00'), row(6, null)]);
	expect(weeks.map((week) => week.season)).toEqual([null, 'Ramadan']);
	expect(weeks[0]?.days).toEqual([{ opens: '08:00', closes: '17:00' }, null, null, null, null, null, null]);
	expect(weeks[1]).toMatchObject({ validFrom: '2027-02-08', validTo: '2027-03-09' });
});

describe('a week as it was typed', () => {
	const day = (opens = '', closes = '') => ({ opens, closes });
	const ordinary = { season: null, validFrom: null, validTo: null };
	const season = { season: 'Ramadan', validFrom: '2027-02-08', validTo: '2027-03-09' };
	const other: Week = { season: 'Libur sekolah', validFrom: '2027-03-09', validTo: '2027-03-20', days: [] };
	test.each([
		['nothing is wrong with closed days', ordinary, [day(), day('09:00', '17:00')], [], []],
		['one time is missing', ordinary, [day('09:00')], [], ['buka-1 hours.incomplete']],
		['closing before opening', ordinary, [day(), day('17:00', '09:00')], [], ['buka-2 hours.backwards']],
		['a season needs a name', { ...season, season: '' }, [], [], ['season season.no-name']],
		['it ends before it begins', { ...season, validTo: '2027-02-07' }, [], [], ['validTo season.backwards']],
		['it has no end', { ...season, validTo: null }, [], [], ['validTo season.backwards']],
		['one day belongs to two seasons', season, [], [other], ['validFrom season.overlaps']],
		['they touch and do not overlap', { ...season, validTo: '2027-03-08' }, [], [other], []]
	])('%s', (_, dates, days, others, expected) => {
		const found = problemsOfWeek({ ...dates, days }, others);
		expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
	});
});
