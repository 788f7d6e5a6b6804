import { expect, test } from 'vitest';
import { hasEnded, sessionLife } from './session-life.ts';

const createdAt = new Date('2026-11-24T01:00:00Z');
const opened = (isStaff: boolean) => ({
	createdAt,
	expiresAt: new Date(createdAt.getTime() + sessionLife(isStaff) * 1000)
});

test.each([
	['a workplace after 11.59 hours', opened(true), true, '2026-11-24T12:59:00Z', false],
	['a workplace after 12 hours', opened(true), true, '2026-11-24T13:00:00Z', true],
	['a reader on day 30', opened(false), false, '2026-12-24T00:59:59Z', false],
	['a reader after 30 days', opened(false), false, '2026-12-24T01:00:00Z', true],
	['a reader who became staff', opened(false), true, '2026-11-24T13:00:00Z', true],
	['staff who became a reader', opened(true), false, '2026-11-24T13:00:00Z', true]
])('%s', (_, session, isStaff, now, ended) => {
	expect(hasEnded(session, isStaff, new Date(now))).toBe(ended);
});
