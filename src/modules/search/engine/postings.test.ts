import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListColumn } from './list-column.ts';
import { Postings } from './postings.ts';

const anyTerms = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 5 }), { maxLength: 60 });

/** For each term its titles, made plainly. */
const plainly = (termsOf: readonly (readonly number[])[]) =>
	Array.from({ length: 7 }, (_, term) =>
		termsOf.flatMap((terms, title) => (terms.includes(term) ? [title] : []))
	);

const listsOf = (postings: Postings) => Array.from({ length: 7 }, (_, term) => Array.from(postings.of(term)));

const impactOf = (term: number, title: number) => (term * 7 + title) % 65_536;

function expectImpacts(postings: Postings, titleOf: (title: number) => number): void {
	for (let term = 0; term < 7; term++) {
		postings.of(term).forEach((title, at) => {
			expect(postings.impacts[(postings.starts[term] ?? 0) + at]).toBe(impactOf(term, titleOf(title)));
		});
	}
}

describe('Postings', () => {
	it('hold the same whether filled at once, added one by one, or both', () => {
		fc.assert(
			fc.property(anyTerms, fc.nat(60), (termsOf, filled) => {
				const postings = new Postings();
				const rows = new ListColumn();
				const first = termsOf.slice(0, filled);
				first.forEach((terms) => rows.push(terms));
				const impacts = first.flatMap((terms, title) => terms.map((term) => impactOf(term, title)));
				postings.fill(7, rows, Uint16Array.from(impacts));
				termsOf.slice(filled).forEach((terms, at) => {
					for (const term of terms) postings.append(term, filled + at, impactOf(term, filled + at));
				});
				expect(listsOf(postings)).toEqual(plainly(termsOf));
				expectImpacts(postings, (title) => title);
			})
		);
	});

	it('take new numbers, without what is gone', () => {
		fc.assert(
			fc.property(anyTerms, (termsOf) => {
				const postings = new Postings();
				termsOf.forEach((terms, title) => {
					for (const term of terms) postings.append(term, title, impactOf(term, title));
				});
				const gone = 0xffffffff;
				const table = Uint32Array.from(termsOf, (_, title) =>
					title % 3 === 0 ? gone : title - Math.floor(title / 3) - 1
				);
				postings.renumber(table, gone);
				expect(listsOf(postings)).toEqual(plainly(termsOf.filter((_, title) => title % 3 !== 0)));
				expectImpacts(postings, (title) => table.indexOf(title));
				postings.append(0, 1000, 5);
				expect(postings.of(0).at(-1)).toBe(1000);
			})
		);
	});
});
