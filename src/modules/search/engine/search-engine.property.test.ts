import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEngine } from '../testing/an-engine.ts';
import { anyCatalogue, anyCopies, anyFilters, anyQuery, anyTitle } from '../testing/any-catalogue.ts';
import { plainCounts, plainFilter, plainSearch } from '../testing/plain-search.ts';
import { CatalogueStore } from './catalogue-store.ts';
import type { CatalogueDocument } from './document.ts';
import { filterNames } from './filter-names.ts';
import { SearchEngine } from './search-engine.ts';
import { sortOrders } from './sort-orders.ts';

const ids = (hits: readonly { publicId: string }[]) => hits.map((hit) => hit.publicId);
const exact = true;
const limit = 200;

const patience = { timeout: 60_000 };

describe('against a plain search, on random catalogues', patience, () => {
	it('finds the same titles', () => {
		fc.assert(
			fc.property(anyCatalogue, anyQuery, anyFilters, (docs, text, filters) => {
				const found = anEngine(docs).search({ text, filters, exact, limit });
				const expected = plainFilter(plainSearch(docs, text), filters);
				expect(ids(found.hits).toSorted()).toEqual(ids(expected).toSorted());
				expect(found.total).toBe(expected.length);
			}),
			{ numRuns: 200 }
		);
	});

	it('counts the same for every value of every filter', () => {
		fc.assert(
			fc.property(anyCatalogue, anyQuery, anyFilters, (docs, text, chosen) => {
				const { filters } = anEngine(docs).search({ text, filters: chosen, exact });
				const matched = plainSearch(docs, text);
				for (const name of filterNames) {
					const counted = new Map(
						filters[name].filter(({ count }) => count > 0).map(({ value, count }) => [value, count])
					);
					expect([name, counted]).toEqual([name, plainCounts(matched, name, chosen)]);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('gives the same page whichever way the titles were added', () => {
		fc.assert(
			fc.property(anyCatalogue, anyQuery, fc.constantFrom(...sortOrders), (docs, text, sort) => {
				const forwards = anEngine(docs).search({ text, sort, limit: 5 });
				const backwards = anEngine(docs.toReversed()).search({ text, sort, limit: 5 });
				expect({ ...backwards, ms: 0 }).toEqual({ ...forwards, ms: 0 });
			})
		);
	});
});

type Edit =
	| { act: 'put'; doc: CatalogueDocument }
	| { act: 'remove'; publicId: string }
	| { act: 'copies'; publicId: string; copies: CatalogueDocument['copies'] };

const anyId = fc.integer({ min: 1, max: 12 }).map((id) => `t${id}`);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('put' as const), doc: anyTitle(12) }) },
	fc.record({ act: fc.constant('remove' as const), publicId: anyId }),
	fc.record({ act: fc.constant('copies' as const), publicId: anyId, copies: anyCopies })
);

function edit(store: CatalogueStore, change: Edit, kept: Map<string, CatalogueDocument>): void {
	if (change.act === 'put') {
		store.put(change.doc);
		kept.set(change.doc.publicId, change.doc);
	} else if (change.act === 'remove') {
		expect(store.remove(change.publicId)).toBe(kept.delete(change.publicId));
	} else {
		const doc = kept.get(change.publicId);
		expect(store.setCopies(change.publicId, change.copies)).toBe(doc !== undefined);
		if (doc !== undefined) kept.set(change.publicId, { ...doc, copies: change.copies });
	}
}

describe('edits in place', patience, () => {
	it.each([
		['with the gone titles left behind', 5000],
		['with compacting all the time', 1]
	])('leave the index as if it had been read anew, %s', (_, fewestGone) => {
		fc.assert(
			fc.property(
				anyCatalogue,
				fc.array(anyEdit, { maxLength: 30 }),
				fc.array(fc.tuple(anyQuery, anyFilters, fc.constantFrom(...sortOrders)), {
					minLength: 3,
					maxLength: 6
				}),
				(docs, edits, requests) => {
					const store = new CatalogueStore(fewestGone);
					for (const doc of docs) store.put(doc);
					store.seal();
					const kept = new Map(docs.map((doc) => [doc.publicId, doc]));
					const edited = new SearchEngine(store);
					for (const change of edits) {
						edit(store, change, kept);
						edited.search({ text: 'bumi' });
					}
					const anew = anEngine(kept.values());
					for (const [text, filters, sort] of requests) {
						const request = { text, filters, sort, limit: 7 };
						expect({ ...edited.search(request), ms: 0 }).toEqual({ ...anew.search(request), ms: 0 });
						expect(edited.suggest(text)).toEqual(anew.suggest(text));
					}
				}
			),
			{ numRuns: 100 }
		);
	});
});
