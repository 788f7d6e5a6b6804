import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfAct } from './time-of-act.ts';

const received = new Date('2026-11-24T10:00:00Z');
const at = (iso: string) => new Date(iso);

test.each([
	['a right clock is believed', '2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z', '2026-11-24T08:00:00Z'],
	[
		'a clock an hour ahead is set back',
		'2026-11-24T09:00:00Z',
		'2026-11-24T11:00:00Z',
		'2026-11-24T08:00:00Z'
	],
	['a clock that stands in 1970', '1970-01-01T00:10:00Z', '1970-01-01T02:10:00Z', '2026-11-24T08:00:00Z'],
	['a device that says no time of sending', '2026-11-24T08:00:00Z', null, '2026-11-24T08:00:00Z'],
	['nothing happens in the future', '2026-11-24T12:00:00Z', null, '2026-11-24T10:00:00Z'],
	['what is told from years ago', '2019-01-01T00:00:00Z', null, '2026-09-25T10:00:00Z']
])('%s', (_, happened, sent, expected) => {
	expect(timeOfAct({ at: at(happened), sentAt: sent === null ? null : at(sent) }, received)).toEqual(
		at(expected)
	);
});

test('acts of one device keep their order and their distance, whatever its clock says', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -5_000, max: 5_000 }),
			fc.integer({ min: 0, max: 1_000 }),
			fc.integer({ min: 0, max: 1_000 }),
			(daysWrong, before, between) => {
				const wrong = daysWrong * 86_400_000;
				const sentAt = new Date(received.getTime() + wrong);
				const second = new Date(sentAt.getTime() - before * 1000);
				const first = new Date(second.getTime() - between * 1000);
				const moment = (told: Date) => timeOfAct({ at: told, sentAt }, received).getTime();
				expect(moment(second) - moment(first)).toBe(between * 1000);
			}
		)
	);
});
