import { expect, it } from 'vitest';
import { estimateError } from './estimate-error.ts';

const told = { from: '2026-12-11', until: '2026-12-17' };

it.each([
	['2026-12-09', -2],
	['2026-12-11', 0],
	['2026-12-17', 0],
	['2026-12-20', 3]
])('a copy that came on %s was told wrong by %i days', (came, days) => {
	expect(estimateError(told, came)).toBe(days);
});
