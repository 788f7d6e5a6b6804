import { expect, test } from 'vitest';
import { coverShadeOf } from './cover-shade.ts';

test.each([
	['899.221 3', false, 'fiksi'],
	['899.221 3', true, 'fiksi'],
	['823', false, 'fiksi'],
	['823.914', false, 'fiksi'],
	['899.221 1', false, '800'],
	['2X4.1', false, '2X'],
	['959.813', true, 'lokal'],
	['959.813', false, '900'],
	['306.4', true, '300'],
	[null, true, 'lokal'],
	[null, false, '000']
])('class %s, local %s: %s', (classNumber, isLocal, shade) => {
	expect(coverShadeOf({ classNumber, isLocal })).toBe(shade);
});
