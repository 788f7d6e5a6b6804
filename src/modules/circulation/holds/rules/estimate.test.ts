import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoWeekday } from '#platform/clock/index.ts';
import type { Calendar } from '../../rules/due-date.ts';
import { estimateTurn, type EstimateFacts } from './estimate.ts';

const today = '2026-11-24';
const alwaysOpen: Calendar = () => ({ open: true });
const facts = (some: Partial<EstimateFacts> = {}): EstimateFacts => ({
	today,
	copies: [{ soonest: '2026-11-27', latest: '2026-11-27' }],
	ahead: [],
	holdShelfDays: 3,
	travelDays: 0,
	notBefore: null,
	...some
});
const week = { loanDays: 7 };

describe('the estimate of a hold', () => {
	it.each([
		['nobody ahead: when the copy is due', facts(), '2026-11-27', '2026-11-27'],
		[
			'two ahead: their loans, at worst with three days on the hold shelf each',
			facts({ ahead: [week, week] }),
			'2026-12-11',
			'2026-12-17'
		],
		[
			'two copies serve two readers at once',
			facts({
				copies: [
					{ soonest: today, latest: today },
					{ soonest: '2026-11-27', latest: '2026-11-27' }
				],
				ahead: [week, week]
			}),
			'2026-12-01',
			'2026-12-04'
		],
		[
			'who may keep it longer lets others wait longer',
			facts({ ahead: [{ loanDays: 30 }] }),
			'2026-12-27',
			'2026-12-30'
		],
		['a way to another building', facts({ travelDays: 2 }), '2026-11-27', '2026-11-29'],
		['not before a day', facts({ notBefore: '2026-12-05' }), '2026-12-05', '2026-12-05'],
		[
			'a copy on the shelf',
			facts({ copies: [{ soonest: '2026-11-01', latest: '2026-11-01' }] }),
			today,
			today
		]
	])('%s', (_, given, from, until) => {
		expect(estimateTurn(given, alwaysOpen)).toEqual({ from, until });
	});

	it('without a copy there is nothing to estimate', () => {
		expect(estimateTurn(facts({ copies: [], ahead: [week] }), alwaysOpen)).toBeNull();
	});
});

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days));
const anyFree = fc
	.tuple(anyDay, fc.integer({ min: 0, max: 14 }))
	.map(([soonest, slack]) => ({ soonest, latest: addDays(soonest, slack) }));
const anyFacts = fc.record({
	today: fc.constant(today),
	copies: fc.array(anyFree, { minLength: 1, maxLength: 6 }),
	ahead: fc.array(fc.record({ loanDays: fc.integer({ min: 0, max: 30 }) }), { maxLength: 20 }),
	holdShelfDays: fc.integer({ min: 0, max: 5 }),
	travelDays: fc.integer({ min: 0, max: 3 }),
	notBefore: fc.option(anyDay)
});
/** Closed on some weekdays, never on all. */
const anyCalendar = fc.subarray([1, 2, 3, 4, 5, 6]).map(
	(closed): Calendar =>
		(day) =>
			closed.includes(isoWeekday(day)) ? { open: false, name: 'Libur' } : { open: true }
);

describe('whatever the queue and the calendar', () => {
	const estimate = (given: EstimateFacts, calendar: Calendar) => {
		const turn = estimateTurn(given, calendar);
		if (!turn) throw new Error('there are copies, so there is an estimate');
		return turn;
	};

	it('it is an interval of open days from today on', () => {
		fc.assert(
			fc.property(anyFacts, anyCalendar, (given, calendar) => {
				const { from, until } = estimate(given, calendar);
				expect(from >= today && from <= until).toBe(true);
				expect([calendar(from).open, calendar(until).open]).toEqual([true, true]);
			})
		);
	});

	it('one more reader ahead never brings it nearer', () => {
		fc.assert(
			fc.property(anyFacts, anyCalendar, fc.nat({ max: 20 }), (given, calendar, at) => {
				const before = estimate(given, calendar);
				const more = estimate({ ...given, ahead: given.ahead.toSpliced(at, 0, week) }, calendar);
				expect(more.from >= before.from && more.until >= before.until).toBe(true);
			})
		);
	});

	it('one more copy never puts it off', () => {
		fc.assert(
			fc.property(anyFacts, anyCalendar, anyFree, (given, calendar, copy) => {
				const before = estimate(given, calendar);
				const more = estimate({ ...given, copies: [...given.copies, copy] }, calendar);
				expect(more.from <= before.from && more.until <= before.until).toBe(true);
			})
		);
	});
});
