import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fineFor } from './fine.ts';

const policy = {
	fineOn: true,
	fineAmount: 500,
	finePer: 'day' as const,
	fineCap: null,
	graceDays: 0
};

describe('a late return costs', () => {
	test.each([
		['nothing in time', 0, {}, null],
		['nothing where money is off', 9, { fineOn: false }, null],
		['nothing at an amount of 0', 9, { fineAmount: 0 }, null],
		['a step on the first late open day', 1, {}, 500],
		['a step for each late open day', 4, {}, 2000],
		['nothing within the grace', 3, { graceDays: 3 }, null],
		['only the days after the grace', 4, { graceDays: 3 }, 500],
		['a step for a begun week', 1, { finePer: 'week' as const }, 500],
		['one step for seven days', 7, { finePer: 'week' as const }, 500],
		['two on the eighth', 8, { finePer: 'week' as const }, 1000],
		['at most the cap', 100, { fineCap: 10_000 }, 10_000],
		['nothing at a cap of 0', 100, { fineCap: 0 }, null]
	])('%s', (_, late, said, amount) => {
		expect(fineFor(late, { ...policy, ...said })?.amount ?? null).toBe(amount);
	});

	test('tells how it came about', () => {
		expect(fineFor(9, { ...policy, graceDays: 1, finePer: 'week', fineCap: 5000 })).toEqual({
			lateOpenDays: 9,
			graceDays: 1,
			steps: 2,
			per: 'week',
			amountPerStep: 500,
			cap: 5000,
			amount: 1000
		});
	});

	test('never more than the cap, never less for a longer delay, whole rupiah', () => {
		const policies = fc.record({
			fineOn: fc.constant(true),
			fineAmount: fc.nat(10_000_000),
			finePer: fc.constantFrom('day' as const, 'week' as const),
			fineCap: fc.option(fc.nat(100_000_000)),
			graceDays: fc.nat(365)
		});
		fc.assert(
			fc.property(fc.nat(4000), fc.nat(50), policies, (late, more, said) => {
				const amount = fineFor(late, said)?.amount ?? 0;
				const later = fineFor(late + more, said)?.amount ?? 0;
				expect(Number.isSafeInteger(amount)).toBe(true);
				expect(later).toBeGreaterThanOrEqual(amount);
				expect(amount).toBeLessThanOrEqual(said.fineCap ?? 2_000_000_000);
				if (late <= said.graceDays) expect(amount).toBe(0);
			})
		);
	});
});
