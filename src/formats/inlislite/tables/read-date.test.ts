import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('readDate', () => {
	it.each([
		['2026-06-30', { day: '2026-06-30', time: '00:00:00' }],
		['2026-06-30 10:35:00', { day: '2026-06-30', time: '10:35:00' }],
		['2026-06-30 10:35:00.000', { day: '2026-06-30', time: '10:35:00' }],
		[' 2024-02-29 ', { day: '2024-02-29', time: '00:00:00' }],
		['2000-02-29', { day: '2000-02-29', time: '00:00:00' }],
		[null, 'empty'],
		['', 'empty'],
		['0000-00-00', 'broken'],
		['0000-00-00 00:00:00', 'broken'],
		['1900-01-00', 'broken'],
		['1900-02-29', 'broken'],
		['2023-02-29', 'broken'],
		['2020-04-31', 'broken'],
		['2020-13-01', 'broken'],
		['31-02-2020', 'broken'],
		['0026-06-30', 'broken']
	])('%s', (cell, date) => {
		expect(readDate(cell)).toEqual(date);
	});
});
