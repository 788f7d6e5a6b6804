import { expect, test } from 'vitest';
import { areEmpty, boxesIn, dayOfBoxes } from './day-of-boxes.ts';

test.each([
	['1', '12', '2026', '2026-12-01'],
	['29', '2', '2028', '2028-02-29'],
	['29', '2', '2027', undefined],
	['31', '6', '2026', undefined],
	['', '', '', undefined],
	['satu', '12', '2026', undefined]
])('%s %s %s', (day, month, year, expected) => {
	expect(dayOfBoxes({ day, month, year })).toBe(expected);
});

test('boxes of a form are read without spaces; a missing one is empty', () => {
	const form = new FormData();
	form.set('sampai-day', ' 7 ');
	expect(boxesIn(form, 'sampai')).toEqual({ day: '7', month: '', year: '' });
	expect(areEmpty(boxesIn(form, 'sampai'))).toBe(false);
	expect(areEmpty(boxesIn(new FormData(), 'sampai'))).toBe(true);
});
