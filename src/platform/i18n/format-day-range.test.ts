import { expect, test } from 'vitest';
import { formatDayRange } from './format-day-range.ts';

test.each([
	['2026-12-12', '2026-12-19', '12–19 Des 2026', '12–19 Dec 2026'],
	['2026-11-27', '2026-12-03', '27 Nov–3 Des 2026', '27 Nov–3 Dec 2026'],
	['2026-12-28', '2027-01-03', '28 Des 2026–3 Jan 2027', '28 Dec 2026–3 Jan 2027'],
	['2026-12-01', '2026-12-01', '1 Des 2026', '1 Dec 2026']
])('from %s until %s', (from, until, id, en) => {
	expect(formatDayRange(from, until, 'id')).toBe(id);
	expect(formatDayRange(from, until, 'en')).toBe(en);
});
