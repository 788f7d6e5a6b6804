import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 1, maxLength: 5 });

const beginnings = (vocabulary: Vocabulary, start: string) =>
	Array.from(vocabulary.beginningWith(start), (term) => vocabulary.words[term] ?? '');

describe('Vocabulary', () => {
	it('finds the words that begin so, in order, while words are added', () => {
		fc.assert(
			fc.property(
				fc.array(anyWord, { maxLength: 400 }),
				fc.array(anyWord),
				anyWord,
				(first, later, start) => {
					const vocabulary = new Vocabulary();
					const expected = (words: string[]) =>
						[...new Set(words)].filter((word) => word.startsWith(start)).sort((a, b) => (a < b ? -1 : 1));
					for (const word of first) vocabulary.numberOf(word);
					expect(beginnings(vocabulary, start)).toEqual(expected(first));
					for (const word of later) vocabulary.numberOf(word);
					expect(beginnings(vocabulary, start)).toEqual(expected([...first, ...later]));
				}
			)
		);
	});

	it('keeps families together, also for a word it does not know', () => {
		const vocabulary = new Vocabulary();
		for (const word of ['membaca', 'buku', 'bacaan']) vocabulary.numberOf(word);
		const family = (word: string) => vocabulary.familyOf(word).map((term) => vocabulary.words[term]);
		expect(family('pembaca').sort()).toEqual(['bacaan', 'membaca']);
		expect(family('majalah')).toEqual([]);
	});
});
