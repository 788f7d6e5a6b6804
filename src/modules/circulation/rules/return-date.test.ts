import { expect, test } from 'vitest';
import { momentOfReturn } from './return-date.ts';

/** Tuesday 24 November 2026, 14.30 WIB. */
const now = new Date('2026-11-24T07:30:00Z');

test.each<[string, string | undefined, string | null, string]>([
	['no day told', undefined, '2026-11-20T03:00:00Z', '2026-11-24T07:30:00.000Z'],
	['today', '2026-11-24', '2026-11-20T03:00:00Z', '2026-11-24T07:30:00.000Z'],
	['yesterday is over at its last second', '2026-11-23', '2026-11-20T03:00:00Z', '2026-11-23T16:59:59.000Z'],
	['a copy on nobody’s card', '2026-11-23', null, '2026-11-23T16:59:59.000Z'],
	['lent on that day itself', '2026-11-23', '2026-11-23T16:59:58Z', '2026-11-23T16:59:59.000Z'],
	['lent only today: it is back now', '2026-11-23', '2026-11-24T01:00:00Z', '2026-11-24T07:30:00.000Z'],
	['sixty days ago', '2026-09-25', null, '2026-09-25T16:59:59.000Z']
])('%s', (_, on, lentAt, expected) => {
	const moment = momentOfReturn({ on, lentAt: lentAt === null ? null : new Date(lentAt) }, now);
	expect(moment.ok && moment.value.toISOString()).toBe(expected);
});

test.each([
	['2026-11-25', 'return.date-ahead'],
	['2026-09-24', 'return.date-too-old']
])('%s is refused: %s', (on, code) => {
	expect(momentOfReturn({ on, lentAt: null }, now)).toMatchObject({ ok: false, reasons: [{ code }] });
});
