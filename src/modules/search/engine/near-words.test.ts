import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsForgiven, typingErrors } from './edit-distance.ts';
import { NearWords } from './near-words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'k'), minLength: 3, maxLength: 11 });

describe('NearWords', () => {
	it('finds exactly the words within the errors forgiven', () => {
		fc.assert(
			fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (words, typed) => {
				const near = new NearWords();
				words.forEach((word, term) => near.add(word, term));
				const limit = errorsForgiven(typed);
				const expected = words.flatMap((word, term) => {
					const errors = typingErrors(typed, word, 9);
					return errors > 0 && errors <= limit ? [{ term, errors }] : [];
				});
				const byTerm = (a: { term: number }, b: { term: number }) => a.term - b.term;
				expect(near.find(typed, words).toSorted(byTerm)).toEqual(expected);
			}),
			{ numRuns: 500 }
		);
	});

	it('leaves numbers and other scripts alone', () => {
		const near = new NearWords();
		near.add('1945', 0);
		expect(near.find('1954', ['1945'])).toEqual([]);
		expect(near.find('الفقه', ['1945'])).toEqual([]);
	});
});
