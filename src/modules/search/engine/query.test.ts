import { describe, expect, it } from 'vitest';
import { aTitle } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';

describe('numbers in a query', () => {
	const numbered = anEngine([
		aTitle({ title: 'Sepuluh Angka', isbns: ['0-306-40615-2'] }),
		aTitle({ title: 'Tiga Belas Angka', isbns: ['978-3-16-148410-0 (jil. 1)', '9783161484117'] }),
		aTitle({ title: 'Sebuah Majalah', issns: ['0378-5955'], form: 'magazine' }),
		aTitle({ title: 'Revolusi 1945-1949' })
	]);

	it.each([
		['0306406152', 'sepuluh-angka'],
		['0-306-40615-2', 'sepuluh-angka'],
		['9780306406157', 'sepuluh-angka'],
		['978-0-306-40615-7', 'sepuluh-angka'],
		['978 0 306 40615 7', 'sepuluh-angka'],
		['ISBN 978-3-16-148410-0', 'tiga-belas-angka'],
		['978–3–16–148410–0', 'tiga-belas-angka'],
		['9783161484117', 'tiga-belas-angka'],
		['9783161484100 angka', 'tiga-belas-angka'],
		['0378-5955', 'sebuah-majalah'],
		['03785955', 'sebuah-majalah'],
		['1945-1949', 'revolusi-1945-1949'],
		['revolusi 1945–1949', 'revolusi-1945-1949']
	])('%s', (text, expected) => {
		expect(numbered.search({ text }).hits.map((hit) => hit.publicId)).toEqual([expected]);
	});

	it('does not take an unknown number for another one', () => {
		expect(numbered.search({ text: '9786020324784' })).toMatchObject({ total: 0 });
	});
});
