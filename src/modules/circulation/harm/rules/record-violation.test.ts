import { expect, test } from 'vitest';
import { longestForViolation, refusalsOfViolation } from './record-violation.ts';

const told = { note: 'Makan di ruang baca', on: '2026-11-24', suspendDays: 0, today: '2026-11-24' };

test.each([
	['today, without a suspension', {}, []],
	['for the longest', { suspendDays: longestForViolation }, []],
	['for a day longer', { suspendDays: longestForViolation + 1 }, ['violation.days-wrong']],
	['for half a day', { suspendDays: 0.5 }, ['violation.days-wrong']],
	['for less than nothing', { suspendDays: -1 }, ['violation.days-wrong']],
	['tomorrow', { on: '2026-11-25' }, ['violation.date-ahead']],
	['without a word', { note: '  ' }, ['violation.no-note']],
	[
		'all at once',
		{ note: '', on: '2026-12-01', suspendDays: NaN },
		['violation.no-note', 'violation.date-ahead', 'violation.days-wrong']
	]
])('%s', (_, change, codes) => {
	expect(refusalsOfViolation({ ...told, ...change })).toEqual(codes);
});
