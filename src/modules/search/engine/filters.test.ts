import { describe, expect, it } from 'vitest';
import { aTitle, onShelf } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';
import type { SearchRequest } from './search-types.ts';

const engine = anEngine(knownTitles);
const idsFor = (request: SearchRequest) => engine.search(request).hits.map((hit) => hit.publicId);

describe('filters', () => {
	const countsFor = (name: keyof ReturnType<typeof engine.search>['filters'], request: SearchRequest) =>
		Object.fromEntries(engine.search(request).filters[name].map(({ value, count }) => [value, count]));

	it('knows the class for Islam beside the ten main classes', () => {
		expect(countsFor('class', { text: 'hamka' })).toEqual({ '2X': 2, '800': 2 });
		expect(idsFor({ text: 'hamka', filters: { class: ['2X'] } })).toHaveLength(2);
	});

	it('widens by values of one filter and narrows by several', () => {
		expect(idsFor({ text: '', filters: { class: ['2X', '300'] }, limit: 50 })).toHaveLength(4);
		expect(idsFor({ text: '', filters: { class: ['2X', '300'], branch: ['adinegoro'] } })).toHaveLength(3);
	});

	it('counts the values of a filter as if it were not chosen', () => {
		const chosen = { text: 'minangkabau', filters: { class: ['2X'] } };
		expect(countsFor('class', chosen)).toEqual({ '2X': 1, '300': 2 });
		expect(countsFor('branch', chosen)).toEqual({ adinegoro: 1 });
	});

	it('takes a branch and the shelf together: on the shelf there', () => {
		const there = { branch: ['yamin'], available: ['true'] };
		expect(idsFor({ text: 'laskar pelangi', filters: there })).toEqual([]);
		expect(idsFor({ text: 'edensor', filters: there })).toEqual(['edensor']);
		expect(countsFor('branch', { text: 'hirata', filters: { available: ['true'] } })).toEqual({
			adinegoro: 1,
			yamin: 1
		});
	});

	it.each([
		[['1938'], 2],
		[['1920-1939'], 4],
		[['-1939'], 4],
		[['2014-'], 2],
		[['1938', '2016'], 3],
		[['1980-1984'], 4],
		[['kapan saja'], knownTitles.length]
	])('takes years %j', (year, total) => {
		expect(engine.search({ text: '', filters: { year } }).total).toBe(total);
	});

	it('counts years by decade, the latest first', () => {
		expect(engine.search({ text: 'minangkabau' }).filters.year).toEqual([
			{ value: '1980-1989', count: 2 },
			{ value: '1970-1979', count: 1 }
		]);
	});

	it('shows a chosen value without titles, and finds nothing by an unknown one', () => {
		const result = engine.search({ text: 'hamka', filters: { form: ['globe'] } });
		expect(result.total).toBe(0);
		expect(result.filters.form).toEqual([
			{ value: 'book', count: 4 },
			{ value: 'globe', count: 0 }
		]);
	});

	it('does not correct the spelling when only the filters leave nothing', () => {
		const result = engine.search({ text: 'edensor', filters: { language: ['eng'] } });
		expect(result).toMatchObject({ total: 0, matched: 'all' });
		expect(result.didYouMean).toBeUndefined();
	});

	it('tells branches apart beyond the thirty-second', () => {
		const many = anEngine(
			Array.from({ length: 70 }, (_, n) => aTitle({ title: `Buku ${n}`, copies: [onShelf(`cabang ${n}`)] }))
		);
		for (const n of [0, 31, 32, 63, 64, 69]) {
			const result = many.search({ text: '', filters: { branch: [`cabang ${n}`], available: ['true'] } });
			expect(result.hits.map((hit) => hit.publicId)).toEqual([`buku-${n}`]);
		}
	});
});
