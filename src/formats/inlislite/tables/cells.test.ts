import { describe, expect, it } from 'vitest';
import { readFlag, readId, readNumber, readText } from './cells.ts';

describe('cells', () => {
	it.each([
		['12', '12'],
		['12.0', '12'],
		['12.00', '12'],
		['1e5', '100000'],
		[' 7 ', '7'],
		['0', '0'],
		['007', '7'],
		['abc', 'abc'],
		['1.5', '1.5'],
		['', null],
		[null, null]
	])('id %s is %s', (cell, id) => expect(readId(cell)).toBe(id));

	it.each([
		['\0', false],
		['0', false],
		['\u0001', true],
		['1', true],
		['', null],
		[null, null]
	])('flag %j is %s', (cell, flag) => expect(readFlag(cell)).toBe(flag));

	it.each([
		[' x ', 'x'],
		['  ', null],
		[null, null]
	])('text %j is %s', (cell, text) => expect(readText(cell)).toBe(text));

	it.each([
		['12.50', 12.5],
		['0', 0],
		['', null],
		['x', null],
		[null, null]
	])('number %j is %s', (cell, number) => expect(readNumber(cell)).toBe(number));
});
