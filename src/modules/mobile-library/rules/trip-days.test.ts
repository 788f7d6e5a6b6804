import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#platform/clock/index.ts';
import { isPatternDay, tripDays, type TripException, type TripPattern } from './trip-days.ts';

/** Tuesday 24 November 2026 is in the second week of the pattern. */
const tuesdays: TripPattern = { weekdays: [2], everyWeeks: 1, firstDay: '2026-11-16', lastDay: null };
const november = { from: '2026-11-01', to: '2026-12-31', closedOn: () => null };
const days = (pattern: TripPattern, exceptions: TripException[] = [], closed: string[] = []) =>
	tripDays({
		...november,
		pattern,
		exceptions,
		closedOn: (day) => (closed.includes(day) ? 'Libur contoh' : null)
	});

describe('the days of a route', () => {
	it('are the weekdays of its pattern from its first day on', () => {
		expect(days(tuesdays).map(({ day }) => day)).toEqual([
			'2026-11-17',
			'2026-11-24',
			'2026-12-01',
			'2026-12-08',
			'2026-12-15',
			'2026-12-22',
			'2026-12-29'
		]);
	});

	it('leave out every other week when the car comes every two weeks, whatever the weekday it began on', () => {
		const everyOther = { ...tuesdays, everyWeeks: 2, firstDay: '2026-11-18' };
		expect(days(everyOther).map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
	});

	it('end with the last day, which still counts', () => {
		expect(isPatternDay({ ...tuesdays, lastDay: '2026-12-08' }, '2026-12-08')).toBe(true);
		expect(isPatternDay({ ...tuesdays, lastDay: '2026-12-07' }, '2026-12-08')).toBe(false);
	});

	it('say why one is cancelled, closed, or where it was moved', () => {
		const exceptions: TripException[] = [
			{ day: '2026-11-24', kind: 'cancelled', toDay: null, reason: 'Ban bocor' },
			{ day: '2026-12-08', kind: 'moved', toDay: '2026-12-10', reason: 'Ujian' }
		];
		const told = days(tuesdays, exceptions, ['2026-12-01']).filter(({ reason }) => reason !== null);
		expect(
			told.map(({ day, state, reason, toDay, movedFrom }) => [day, state, reason, toDay, movedFrom])
		).toEqual([
			['2026-11-24', 'cancelled', 'Ban bocor', null, null],
			['2026-12-01', 'closed', 'Libur contoh', null, null],
			['2026-12-08', 'moved', 'Ujian', '2026-12-10', null],
			['2026-12-10', 'runs', 'Ujian', null, '2026-12-08']
		]);
	});
});

it('each day of the pattern is told once; as many days run as the pattern has, less cancelled and closed ones', () => {
	const day = fc.integer({ min: 0, max: 70 }).map((n) => addDays('2026-10-26', n));
	const pattern = fc.record({
		weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
		everyWeeks: fc.integer({ min: 1, max: 4 }),
		firstDay: day,
		lastDay: fc.option(day, { nil: null })
	});
	fc.assert(
		fc.property(
			pattern,
			fc.uniqueArray(day, { maxLength: 6 }),
			fc.uniqueArray(day, { maxLength: 6 }),
			fc.uniqueArray(day, { maxLength: 4 }),
			(of, changed, targets, closed) => {
				const period = { from: '2026-10-26', to: '2027-01-04' };
				const plain = tripDays({ pattern: of, exceptions: [], closedOn: () => null, ...period });
				const isFree = (to: string) => !isPatternDay(of, to);
				const exceptions = changed.map((one, index): TripException => {
					const toDay = targets[index];
					return toDay !== undefined && isFree(toDay)
						? { day: one, kind: 'moved', toDay, reason: 'pindah' }
						: { day: one, kind: 'cancelled', toDay: null, reason: 'batal' };
				});
				const closedOn = (one: string) => (closed.includes(one) ? 'libur' : null);
				const told = tripDays({ pattern: of, exceptions, closedOn, ...period });
				expect(new Set(told.map((one) => one.day)).size).toBe(told.length);
				expect(told.map((one) => one.day)).toEqual(told.map((one) => one.day).sort());
				for (const one of plain) expect(told.some(({ day: known }) => known === one.day)).toBe(true);
				const gone = told.filter(({ state }) => state === 'cancelled' || state === 'closed').length;
				expect(told.filter(({ state }) => state === 'runs').length).toBe(plain.length - gone);
			}
		)
	);
});
