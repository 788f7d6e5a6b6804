import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TitleOrder } from './title-order.ts';
import { sortNumber, titleSortKey } from './title-sort-key.ts';

describe('titleSortKey', () => {
	it.each([
		['The Hobbit', 'eng', 'hobbit'],
		['The Hobbit', 'ind', 'the hobbit'],
		['A', 'eng', 'a'],
		['An Unknown Road', 'en', 'unknown road'],
		['Kelas 2', 'ind', 'kelas 00000002'],
		['Élan: vital', 'fre', 'elan vital']
	])('%s (%s): %s', (title, language, key) => {
		expect(titleSortKey(title, language)).toBe(key);
	});
});

describe('sortNumber', () => {
	it('never contradicts the order of the keys', () => {
		const key = fc.string({
			unit: fc.constantFrom('a', 'b', 'z', ' ', '0', '9', '.', '+', 'é', '本'),
			maxLength: 12
		});
		fc.assert(
			fc.property(key, key, (a, b) => {
				if (sortNumber(a) !== sortNumber(b)) expect(sortNumber(a) < sortNumber(b)).toBe(a < b);
			})
		);
	});
});

describe('TitleOrder', () => {
	const inPlaces = (order: TitleOrder) =>
		Array.from(order.sorted.subarray(0, order.count)).sort(
			(a, b) => (order.places[a] ?? 0) - (order.places[b] ?? 0)
		);

	it('stays in order while titles come and go', () => {
		const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 4 });
		fc.assert(
			fc.property(fc.array(key, { maxLength: 20 }), fc.array(fc.tuple(key, fc.nat())), (first, edits) => {
				const keys = first.map((text, title) => `${text} ${title}`);
				const order = new TitleOrder({ key: (title) => keys[title] ?? '', id: String });
				order.load(keys.length);
				const there = new Set(keys.keys());
				for (const [text, pick] of edits) {
					const gone = [...there][pick % 3];
					if (gone !== undefined && pick % 2 === 0) {
						order.remove(gone);
						there.delete(gone);
					}
					const title = keys.push(`${text} ${keys.length}`) - 1;
					order.insert(title);
					there.add(title);
				}
				const expected = [...there].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
				expect(Array.from(order.sorted.subarray(0, order.count))).toEqual(expected);
				expect(inPlaces(order)).toEqual(expected);
			})
		);
	});

	it('finds new places when two neighbours leave none between them', () => {
		const keys: string[] = ['a', 'b'];
		const order = new TitleOrder({ key: (title) => keys[title] ?? '', id: String });
		order.load(2);
		for (let n = 0; n < 200; n++) {
			const title = keys.push(`a${'0'.repeat(200 - n)}1`) - 1;
			order.insert(title);
		}
		expect(inPlaces(order)).toEqual(Array.from(order.sorted.subarray(0, order.count)));
		expect(new Set(order.places.subarray(0, keys.length)).size).toBe(keys.length);
	});
});
