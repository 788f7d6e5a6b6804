import { describe, expect, it } from 'vitest';
import { aTitle } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';
import type { SearchRequest } from './search-types.ts';

const engine = anEngine(knownTitles);
const idsFor = (request: SearchRequest) => engine.search(request).hits.map((hit) => hit.publicId);

describe('sort and pages', () => {
	const years = { text: '', filters: { year: ['1900-1939'] } };

	it('browses everything, newest in the library first, when nothing is typed', () => {
		const some = anEngine([
			aTitle({ title: 'Lama', addedAt: 1 }),
			aTitle({ title: 'Baru', addedAt: 3 }),
			aTitle({ title: 'Sedang', addedAt: 2 })
		]);
		const result = some.search({ text: ' ' });
		expect(result.total).toBe(3);
		expect(result.hits.map((hit) => hit.publicId)).toEqual(['baru', 'sedang', 'lama']);
	});

	it('sorts from A to Z, numbers by value, English titles without the article', () => {
		const some = anEngine([
			aTitle({ title: 'Kelas 10' }),
			aTitle({ title: 'Kelas 2' }),
			aTitle({ title: 'The Jungle Book', language: 'eng' }),
			aTitle({ title: 'Élan' }),
			aTitle({ title: '‘Asal Mula' })
		]);
		expect(some.search({ text: '', sort: 'title' }).hits.map((hit) => hit.publicId)).toEqual([
			'-asal-mula',
			'-lan',
			'the-jungle-book',
			'kelas-2',
			'kelas-10'
		]);
	});

	it('sorts by year both ways, without a year last', () => {
		expect(idsFor({ ...years, sort: 'year-asc' })[0]).toBe('siti-nurbaya');
		expect(idsFor({ ...years, sort: 'year-desc' }).at(-1)).toBe('siti-nurbaya');
		expect(idsFor({ text: 'terkembang', sort: 'year-asc' })).toEqual([
			'alam-terkembang-jadi-guru',
			'layar-terkembang'
		]);
		expect(idsFor({ text: 'terkembang', sort: 'year-desc' }).at(-1)).toBe('layar-terkembang');
	});

	it('cuts pages that together are the whole', () => {
		const all = idsFor({ text: '', sort: 'title', limit: 100 });
		const pages = [1, 2, 3, 4].flatMap((page) => idsFor({ text: '', sort: 'title', page, limit: 8 }));
		expect(all).toHaveLength(knownTitles.length);
		expect(pages).toEqual(all);
	});

	it.each([0, -3, 1e9, Number.NaN, 1.5])('answers page %d calmly', (page) => {
		expect(engine.search({ text: '', page }).total).toBe(knownTitles.length);
	});
});
