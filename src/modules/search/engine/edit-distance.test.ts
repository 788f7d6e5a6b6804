import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsForgiven, typingErrors } from './edit-distance.ts';

describe('typingErrors', () => {
	it.each([
		['minangkabau', 'minangkabau', 0],
		['minangkabao', 'minangkabau', 1],
		['laksar', 'laskar', 1],
		['pelngi', 'pelangi', 1],
		['pelanggi', 'pelangi', 1],
		['tengelamna', 'tenggelamnya', 2],
		['ca', 'abc', 3],
		['buku', 'guru', 2]
	])('%s – %s: %d', (a, b, errors) => {
		expect(typingErrors(a, b, 5)).toBe(errors);
	});

	it('stops counting above the limit', () => {
		expect(typingErrors('buku', 'perpustakaan', 2)).toBe(3);
		expect(typingErrors('abcdefgh', 'zyxwvuts', 2)).toBe(3);
	});

	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

	it('is the same both ways, and agrees with the definition', () => {
		const defined = (a: string, b: string): number => {
			if (a === '' || b === '') return a.length + b.length;
			const costs = [
				defined(a.slice(1), b) + 1,
				defined(a, b.slice(1)) + 1,
				defined(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
			];
			if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
				costs.push(defined(a.slice(2), b.slice(2)) + 1);
			}
			return Math.min(...costs);
		};
		const short = word.map((text) => text.slice(0, 5));
		fc.assert(
			fc.property(short, short, (a, b) => {
				expect(typingErrors(a, b, 9)).toBe(defined(a, b));
				expect(typingErrors(b, a, 9)).toBe(typingErrors(a, b, 9));
			})
		);
	});

	it('knows the limit from the true number', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
				expect(typingErrors(a, b, limit)).toBe(Math.min(limit + 1, typingErrors(a, b, 20)));
			})
		);
	});
});

describe('errorsForgiven', () => {
	it.each([
		['ibu', 0],
		['buku', 1],
		['pelangi', 1],
		['minangka', 2]
	])('%s: %d', (word, errors) => {
		expect(errorsForgiven(word)).toBe(errors);
	});
});
