import { expect, test } from 'vitest';
import { commandCodes } from '#modules/circulation/ui/desk/command-codes.ts';
import { commandSheet } from './command-sheet.server.ts';

test('the sheet has every command code once, each with bars of its own and words in both languages', () => {
	const sheet = commandSheet('id');
	expect(sheet.map(({ code }) => code).toSorted()).toEqual(Object.keys(commandCodes).toSorted());
	expect(new Set(sheet.map(({ bars }) => bars.path)).size).toBe(sheet.length);
	expect(commandSheet('en').every(({ does }, index) => does !== sheet[index]?.does)).toBe(true);
});
