import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.each([
	[1, 1, [1]],
	[1, 2, [1, 2]],
	[1, 6, [1, 2, null, 6]],
	[3, 6, [1, 2, 3, 4, 5, 6]],
	[4, 6, [1, 2, 3, 4, 5, 6]],
	[6, 20, [1, null, 5, 6, 7, null, 20]],
	[20, 20, [1, null, 19, 20]]
])('page %d of %d', (current, last, pages) => {
	expect(pageNumbers(current, last)).toEqual(pages);
});

test('first, current and last are always there, rising, and never more than seven', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (current, more) => {
			const last = current + more;
			const pages = pageNumbers(current, last);
			const numbers = pages.filter((page) => page !== null);
			expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
			expect(numbers).toEqual(expect.arrayContaining([1, current, last]));
			expect(pages.length).toBeLessThanOrEqual(7);
		})
	);
});
