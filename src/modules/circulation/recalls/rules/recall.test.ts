import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#platform/clock/index.ts';
import type { Calendar } from '../../rules/due-date.ts';
import { loanToRecall, recalledTo, type RecallFacts } from './recall.ts';

/** Closed on Sundays: 29 November, 6 and 13 December 2026. */
const calendar: Calendar = (day) =>
	new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? { open: false, name: 'Minggu' } : { open: true };

const out: RecallFacts = {
	today: '2026-11-24',
	recallDays: 3,
	keepDays: 7,
	loan: { lentOn: '2026-11-01', dueOn: '2026-12-22' }
};

test.each<[string, Partial<RecallFacts>, string | null]>([
	['three open days from today', {}, '2026-11-27'],
	['a Sunday is not counted', { recallDays: 5 }, '2026-11-30'],
	['off', { recallDays: 0 }, null],
	['not before the promised days', { loan: { lentOn: '2026-11-24', dueOn: '2026-12-22' } }, '2026-12-01'],
	[
		'the promised days end on a Sunday',
		{ loan: { lentOn: '2026-11-22', dueOn: '2026-12-22' } },
		'2026-11-30'
	],
	['due on that day anyway', { loan: { lentOn: '2026-11-01', dueOn: '2026-11-27' } }, null],
	['due the day after', { loan: { lentOn: '2026-11-01', dueOn: '2026-11-28' } }, '2026-11-27'],
	['due today', { loan: { lentOn: '2026-11-01', dueOn: '2026-11-24' } }, null],
	['late already', { loan: { lentOn: '2026-11-01', dueOn: '2026-11-23' } }, null]
])('%s', (_, facts, day) => {
	expect(recalledTo({ ...out, ...facts }, calendar)).toBe(day);
});

test('never later than before, never before the promised days, never on a closed day', () => {
	const days = fc.integer({ min: 0, max: 60 });
	fc.assert(
		fc.property(days, days, days, days, (ago, ahead, recallDays, keepDays) => {
			const loan = { lentOn: addDays(out.today, -ago), dueOn: addDays(out.today, ahead) };
			const day = recalledTo({ today: out.today, recallDays, keepDays, loan }, calendar);
			if (day === null) return;
			expect(day < loan.dueOn && day >= out.today && day >= addDays(loan.lentOn, keepDays)).toBe(true);
			expect(calendar(day).open).toBe(true);
		})
	);
});

test('the longest out comes back, unless it is recalled or looked for', () => {
	const loan = (day: number, facts = {}) => ({
		lentAt: new Date(Date.UTC(2026, 10, day)),
		isRecalled: false,
		isClaimed: false,
		...facts
	});
	const [third, second] = [loan(3), loan(2)];
	expect(loanToRecall([third, second])).toBe(second);
	expect(loanToRecall([third, loan(1, { isRecalled: true }), loan(2, { isClaimed: true })])).toBe(third);
	expect(loanToRecall([loan(1, { isRecalled: true })])).toBeUndefined();
});
