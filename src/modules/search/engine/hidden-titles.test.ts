import { describe, expect, it } from 'vitest';
import { aTitle } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';

describe('hidden titles', () => {
	const some = anEngine([
		aTitle({
			title: 'Arsip Rahasia Tambang',
			authors: ['Penulis Tersembunyi'],
			subjects: ['Rahasia'],
			visible: false
		}),
		aTitle({ title: 'Tambang Ombilin' })
	]);

	it('are not found, counted, corrected to or suggested to the public', () => {
		expect(some.search({ text: 'tambang' })).toMatchObject({ total: 1 });
		expect(some.search({ text: '' })).toMatchObject({ total: 1 });
		expect(some.search({ text: 'rahasia' })).toMatchObject({ total: 0 });
		expect(some.search({ text: 'rahasi' }).didYouMean).toBeUndefined();
		expect(some.search({ text: 'tersembunyy' }).didYouMean).toBeUndefined();
		expect(some.search({ text: 'tambang' }).filters.subject).toEqual([]);
		expect(some.suggest('rahasia')).toEqual({ titles: [], authors: [], subjects: [] });
		expect(some.suggest('tersembunyi')).toEqual({ titles: [], authors: [], subjects: [] });
	});

	it('are found by staff', () => {
		expect(some.search({ text: 'rahasia', withHidden: true })).toMatchObject({ total: 1 });
		expect(some.search({ text: '', withHidden: true })).toMatchObject({ total: 2 });
		expect(some.search({ text: '', withHidden: true }).filters.subject).toEqual([
			{ value: 'Rahasia', count: 1 }
		]);
	});
});
