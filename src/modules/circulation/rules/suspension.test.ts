import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoWeekday } from '#platform/clock/index.ts';
import type { Calendar } from './due-date.ts';
import { lateSteps, suspensionModes } from './sanction-kinds.ts';
import { lateOpenDays, suspendedUntil, suspensionFor } from './suspension.ts';

const alwaysOpen: Calendar = () => ({ open: true });
const closedOn =
	(...days: string[]): Calendar =>
	(day) =>
		days.includes(day) ? { open: false, name: 'Libur' } : { open: true };
const closedOnSundays: Calendar = (day) =>
	isoWeekday(day) === 7 ? { open: false, name: '' } : { open: true };

/** The demonstration: one day for each late open day, at most 30. */
const perDay = {
	graceDays: 0,
	suspensionMode: 'constant',
	suspensionDays: 1,
	suspensionPer: 'day',
	suspensionCap: 30
} as const;

describe('late open days', () => {
	test.each([
		['returned on the due date', '2026-11-24', '2026-11-24', alwaysOpen, 0],
		['returned before it', '2026-11-24', '2026-11-20', alwaysOpen, 0],
		['the day after', '2026-11-24', '2026-11-25', alwaysOpen, 1],
		['a Sunday in between', '2026-11-27', '2026-11-30', closedOnSundays, 2],
		['only a closed day in between', '2026-11-24', '2026-11-25', closedOn('2026-11-25'), 0]
	])('%s', (_, dueOn, returnedOn, calendar, days) => {
		expect(lateOpenDays(dueOn, returnedOn, calendar)).toBe(days);
	});

	test('never more than calendar days, and each closed day takes off one', () => {
		const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));
		fc.assert(
			fc.property(day, day, fc.array(day), (due, back, closed) => {
				const between = new Set(closed.filter((on) => on > due && on <= back)).size;
				expect(lateOpenDays(due, back, closedOn(...closed))).toBe(
					Math.max(0, daysBetween(due, back)) - between
				);
			})
		);
	});
});

describe('the length of a suspension', () => {
	test.each<[string, number, Partial<Parameters<typeof suspensionFor>[1]>, number | null]>([
		['in time', 0, {}, null],
		['one late day', 1, {}, 1],
		['four late days', 4, {}, 4],
		['thirty late days', 30, {}, 30],
		['thirty-one late days meet the cap', 31, {}, 30],
		['switched off', 9, { suspensionMode: 'off' }, null],
		['two days of grace, two days late', 2, { graceDays: 2 }, null],
		['two days of grace, three days late', 3, { graceDays: 2 }, 1],
		['growing: one, two and three days', 3, { suspensionMode: 'growing' }, 6],
		['growing meets the cap', 10, { suspensionMode: 'growing' }, 30],
		['a begun week counts', 8, { suspensionPer: 'week', suspensionDays: 7 }, 14],
		['a whole week', 7, { suspensionPer: 'week', suspensionDays: 7 }, 7],
		['no days a step', 5, { suspensionDays: 0 }, null],
		['a cap of no days', 5, { suspensionCap: 0 }, null]
	])('%s', (_, late, changed, days) => {
		expect(suspensionFor(late, { ...perDay, ...changed })?.days ?? null).toBe(days);
	});

	test('the day of the return is its first day', () => {
		expect(suspendedUntil('2026-11-24', { days: 1 })).toBe('2026-11-24');
		expect(suspendedUntil('2026-11-24', { days: 4 })).toBe('2026-11-27');
	});

	test('it never passes the cap, never shrinks with lateness, and growing is never milder than constant', () => {
		const policy = fc.record({
			graceDays: fc.integer({ min: 0, max: 10 }),
			suspensionMode: fc.constantFrom(...suspensionModes),
			suspensionDays: fc.integer({ min: 0, max: 14 }),
			suspensionPer: fc.constantFrom(...lateSteps),
			suspensionCap: fc.integer({ min: 0, max: 90 })
		});
		const lengthOf = (late: number, of: Parameters<typeof suspensionFor>[1]) =>
			suspensionFor(late, of)?.days ?? 0;
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 }), policy, (late, of) => {
				const length = lengthOf(late, of);
				expect(length).toBeLessThanOrEqual(of.suspensionCap);
				expect(lengthOf(late + 1, of)).toBeGreaterThanOrEqual(length);
				if (of.suspensionMode === 'constant')
					expect(lengthOf(late, { ...of, suspensionMode: 'growing' })).toBeGreaterThanOrEqual(length);
				if (late <= of.graceDays) expect(length).toBe(0);
			})
		);
	});
});
