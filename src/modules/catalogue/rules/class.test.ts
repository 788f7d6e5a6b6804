import { describe, expect, it } from 'vitest';
import { classAtStart, mainClassOf, sortableClass, tidyClass } from './class.ts';

it.each([
	['2x3.1', '2X3.1'],
	['959.8/16', '959.816'],
	["813'.54", '813.54'],
	['813/.54', '813.54'],
	['363.7/056/0973', '363.70560973'],
	[' 899.221  3 ', '899.221 3'],
	['297.', '297'],
	['94/99', '94/99'],
	['[E]', '[E]']
])('"%s" is tidied to "%s"', (text, tidy) => {
	expect(tidyClass(text)).toBe(tidy);
});

describe('the class at the start of a call number', () => {
	it.each([
		['899.221 3 Ham t', '899.221 3'],
		['899.221 301 Nav r', '899.221 301'],
		['899.221 NAV r', '899.221'],
		['398.209 598 13 End k', '398.209 598 13'],
		['305.899 224 Nav a', '305.899 224'],
		['2X4.1 HAM f', '2X4.1'],
		['2X4 Ras f', '2X4'],
		['2X9.12 Alm s', '2X9.12'],
		['2x3.1 Abd k', '2X3.1'],
		['2X HAM t', '2X'],
		['004.678 BUD p', '004.678'],
		['808.84/Adl/M', '808.84'],
		['001.4 Mar M', '001.4'],
		['20 Ens', '20']
	])('%s', (text, number) => {
		expect(classAtStart(text)).toBe(number);
	});

	it.each(['Fiksi HIR s', 'QH545.A1', '', '3D Max', '2XL kaus', 'R 030'])('there is none in "%s"', (text) => {
		expect(classAtStart(text)).toBeNull();
	});
});

it.each([
	['899.221 3', '899.2213'],
	['20', '020'],
	['7.5', '007.5'],
	['2x4.1', '2X4.1'],
	['Fiksi', null]
])('"%s" sorts as "%s"', (number, sortable) => {
	expect(sortableClass(number)).toBe(sortable);
});

it.each([
	['001', '000'],
	['20', '000'],
	['199.999', '100'],
	['297.4', '200'],
	['2X4.1', '2X'],
	['2x', '2X'],
	['300', '300'],
	['899.221 3', '800'],
	['959.813', '900'],
	['Fiksi', null],
	['', null]
])('"%s" belongs to %s', (number, main) => {
	expect(mainClassOf(number)).toBe(main);
});
