import { expect, test } from 'vitest';
import { readSuggestions } from './suggestion.ts';

test('lines are read as they come', () => {
	const lines = [{ text: 'ombilin' }, { text: 'A.A. Navis', note: 'pengarang', href: '/katalog?q=navis' }];
	expect(readSuggestions({ suggestions: lines })).toEqual(lines);
});

test.each([
	undefined,
	null,
	'x',
	[],
	{},
	{ suggestions: 'x' },
	{ suggestions: [1, null, { text: 3 }, { text: 'a', href: 7 }] }
])('%j offers nothing', (answer) => {
	expect(readSuggestions(answer)).toEqual([]);
});
