import { describe, expect, it } from 'vitest';
import { aTitle } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';

const engine = anEngine(knownTitles);
const titlesFor = (text: string) => engine.suggest(text).titles.map(({ title }) => title);

describe('suggestions while typing', () => {
	it('begin with titles that begin so, the most used first', () => {
		expect(titlesFor('hu')).toEqual(['Hujan', 'Hujan Bulan Juni']);
		expect(titlesFor('bumi')).toEqual(['Bumi Manusia', 'Bumi']);
	});

	it('go on with titles that have the words elsewhere', () => {
		expect(titlesFor('pelan')).toEqual(['Laskar Pelangi']);
		expect(titlesFor('surau roboh')).toEqual(['Robohnya Surau Kami']);
	});

	it('name authors by any part of the name, with their titles counted', () => {
		expect(engine.suggest('hir').authors).toEqual([{ value: 'Andrea Hirata', count: 3 }]);
		expect(engine.suggest('hirata andr').authors).toEqual([{ value: 'Andrea Hirata', count: 3 }]);
		expect(engine.suggest('aa nav').authors).toEqual([{ value: 'A.A. Navis', count: 2 }]);
	});

	it('name subjects', () => {
		expect(engine.suggest('minangk').subjects).toEqual([
			{ value: 'Adat Minangkabau', count: 2 },
			{ value: 'Kebudayaan Minangkabau', count: 1 },
			{ value: 'Suku Minangkabau', count: 1 }
		]);
	});

	it('name a title once, however many editions there are', () => {
		const editions = anEngine([
			aTitle({ title: 'Laskar Pelangi', publicId: 'first' }),
			aTitle({ title: 'Laskar pelangi', publicId: 'second', popularity: 5 }),
			aTitle({ title: 'Laskar Pelangi 2', publicId: 'third' })
		]);
		expect(editions.suggest('laskar').titles).toEqual([
			{ publicId: 'second', title: 'Laskar pelangi' },
			{ publicId: 'third', title: 'Laskar Pelangi 2' }
		]);
	});

	it('wait for a second letter and keep to the number asked for', () => {
		expect(engine.suggest('h')).toEqual({ titles: [], authors: [], subjects: [] });
		expect(engine.suggest('   ')).toEqual({ titles: [], authors: [], subjects: [] });
		expect(engine.suggest('an', 1).titles).toHaveLength(1);
	});
});
