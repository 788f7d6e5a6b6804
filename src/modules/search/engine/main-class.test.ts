import { expect, it } from 'vitest';
import { mainClass } from './main-class.ts';

it.each([
	['899.221', '800'],
	['000', '000'],
	['2X1.3', '2X'],
	['2x6', '2X'],
	['297.1', '200'],
	['R 020', '000'],
	['R 2X0', '2X'],
	['PA-398.2', '300'],
	[' 510', '500'],
	['Fiksi', ''],
	['', '']
])('the main class of %j is %j', (classNumber, expected) => {
	expect(mainClass(classNumber)).toBe(expected);
});
