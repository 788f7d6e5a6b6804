import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresBy, sumFigures } from './sum-figures.ts';

const count = fc.integer({ min: 0, max: 40 });
const call = fc.record({
	district: fc.constantFrom('Talawi', 'Barangin', 'Silungkang'),
	people: count,
	male: count,
	female: count,
	lent: count,
	returned: count,
	newMembers: count
});

test('the kecamatan add up to the whole, and each stands once', () => {
	fc.assert(
		fc.property(fc.array(call), (calls) => {
			const parts = figuresBy(calls, ({ district }) => district);
			expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
			const whole = sumFigures(calls);
			for (const key of ['calls', 'people', 'male', 'female', 'lent', 'returned', 'newMembers'] as const)
				expect(parts.reduce((sum, { figures }) => sum + figures[key], 0)).toBe(whole[key]);
		})
	);
});
