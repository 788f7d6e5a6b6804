import { expect, it } from 'vitest';
import { readTimestamp, writeTimestamp } from './timestamp.ts';

const inJakarta = 7 * 60;

it.each([
	['local time', '20261124    143000', '2026-11-24T07:30:00.000Z'],
	['UTC', '20261124   Z143000', '2026-11-24T14:30:00.000Z'],
	['the same, as some write it', '20261124   U143000', '2026-11-24T14:30:00.000Z'],
	['just after midnight', '20261201    000001', '2026-11-30T17:00:01.000Z'],
	['a leap day', '20280229    120000', '2028-02-29T05:00:00.000Z']
])('%s is read', (_, signs, expected) => {
	expect(readTimestamp(signs, inJakarta)?.toISOString()).toBe(expected);
});

it.each([
	['blanks', ' '.repeat(18)],
	['no day of the calendar', '20260230    120000'],
	['no hour', '20261124    240000'],
	['another zone', '20261124 EST143000'],
	['too short', '20261124143000'],
	['month 0', '20260024    120000']
])('%s is no moment', (_, signs) => {
	expect(readTimestamp(signs, inJakarta)).toBeNull();
});

it('what is written is read again', () => {
	const signs = writeTimestamp({ day: '2026-12-01', time: '23:59:00' });
	expect(signs).toBe('20261201    235900');
	expect(readTimestamp(signs, inJakarta)?.toISOString()).toBe('2026-12-01T16:59:00.000Z');
});
