import { expect, it } from 'vitest';
import { parseYear } from './year.ts';

it.each([
	['1986', 1986],
	['c2001', 2001],
	['©2001', 2001],
	['[1957?]', 1957],
	['2006/2007', 2006],
	['1994-', 1994],
	['cet. 3, 2015', 2015],
	['1409 H/1988 M', 1988],
	['1988 M / 1409 H', 1988],
	['١٩٩٨', 1998],
	['[2001], c1999', 2001],
	['1409 H', null],
	['1409 H.', null],
	['18--', null],
	['197-?]', null],
	['[t.t.]', null],
	['19uu', null],
	['uuuu', null],
	['1409', null],
	['9999', null],
	['12345', null],
	['', null]
])('"%s" names %s', (text, year) => {
	expect(parseYear(text)).toBe(year);
});
