import { expect, test } from 'vitest';
import { openState } from './open-now.ts';
import { hoursOn, type HoursRow } from './opening.ts';

const ordinary = (weekday: number, opens = '09:00:00', closes = '21:00:00'): HoursRow => ({
	weekday,
	opens,
	closes,
	season: null,
	validFrom: null,
	validTo: null
});
const week = [1, 2, 3, 4, 5, 6].map((weekday) => ordinary(weekday));
const ramadan: HoursRow = {
	...ordinary(2, '09:00', '17:00'),
	season: 'Ramadan',
	validFrom: '2027-02-08',
	validTo: '2027-03-09'
};
const closed = new Map([['2026-12-25', 'Hari Raya Natal']]);
const on = (day: string) => hoursOn(day, [...week, ramadan], closed);

test.each([
	['in the afternoon it is open', '2026-11-24', '14:30', { state: 'open', until: '21:00' }],
	['at the minute of opening it is open', '2026-11-24', '09:00', { state: 'open', until: '21:00' }],
	['a minute before it opens today', '2026-11-24', '08:59', { state: 'opens-today', at: '09:00' }],
	[
		'45 minutes before the end it says so',
		'2026-11-24',
		'20:15',
		{ state: 'closing-soon', until: '21:00', minutes: 45 }
	],
	[
		'at the minute of closing it is closed',
		'2026-11-24',
		'21:00',
		{ state: 'closed', reason: null, opensOn: '2026-11-25', at: '09:00' }
	],
	[
		'on Saturday night it opens on Monday',
		'2026-11-28',
		'22:00',
		{ state: 'closed', reason: null, opensOn: '2026-11-30', at: '09:00' }
	],
	[
		'a holiday has a name',
		'2026-12-25',
		'10:00',
		{ state: 'closed', reason: 'Hari Raya Natal', opensOn: '2026-12-26', at: '09:00' }
	],
	['in Ramadan it closes at 17', '2027-02-09', '10:00', { state: 'open', until: '17:00' }],
	[
		'the day after Ramadan the ordinary week is back',
		'2027-03-16',
		'18:00',
		{ state: 'open', until: '21:00' }
	]
])('%s', (_, day, time, expected) => {
	expect(openState(day, time, on)).toEqual(expected);
});

test('a place without hours never opens', () => {
	expect(openState('2026-11-24', '10:00', (day) => hoursOn(day, [], new Map()))).toEqual({
		state: 'closed',
		reason: null,
		opensOn: null,
		at: null
	});
});
