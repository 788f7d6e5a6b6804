import { describe, expect, it } from 'vitest';
import { generateTitles } from './catalogue-generator.ts';
import { generateQueries } from './catalogue-queries.ts';

const titles = [...generateTitles(3000, 7)];

describe('the generated catalogue', () => {
	it('is the same for the same number and seed, another for another seed', () => {
		expect([...generateTitles(3000, 7)]).toEqual(titles);
		expect([...generateTitles(3000, 8)]).not.toEqual(titles);
	});

	it('has words of very different frequency, as a language has', () => {
		const counts = new Map<string, number>();
		for (const { title } of titles) {
			for (const word of title.toLowerCase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
		const sorted = [...counts.values()].sort((a, b) => b - a);
		expect(sorted[0]).toBeGreaterThan(titles.length / 40);
		expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(sorted.length / 4);
	});

	it('gives every copy a barcode of its own', () => {
		const barcodes = titles.flatMap((title) => title.copies.map((copy) => copy.barcode));
		expect(new Set(barcodes).size).toBe(barcodes.length);
	});
});

describe('the generated queries', () => {
	it('are four of one word, three of two, two of three, one mistyped, in each ten', () => {
		const queries = generateQueries(
			titles.map(({ title }) => title),
			200
		);
		const share = (kind: string) => queries.filter((query) => query.kind === kind).length;
		expect(['1-word', '2-word', '3-word', 'typo'].map(share)).toEqual([80, 60, 40, 20]);
	});
});
