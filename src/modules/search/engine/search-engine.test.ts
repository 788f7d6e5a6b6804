import { describe, expect, it } from 'vitest';
import { aTitle, lent, onShelf } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';
import type { SearchRequest } from './search-types.ts';

const engine = anEngine(knownTitles);

const idsFor = (request: SearchRequest | string) =>
	engine.search(typeof request === 'string' ? { text: request } : request).hits.map((hit) => hit.publicId);

describe('one box finds a title', () => {
	it.each([
		['by its title', 'laskar pelangi', 'laskar-pelangi'],
		['whatever the case', 'BUMI Manusia', 'bumi-manusia'],
		['by the author in either order', 'hirata andrea edensor', 'edensor'],
		['by an author as lists write it', 'Hirata, Andrea edensor', 'edensor'],
		['by another form of a word', 'tenggelam kapal', 'tenggelamnya-kapal-van-der-wijck'],
		['by initials run together', 'AA Navis surau', 'robohnya-surau-kami'],
		['by initials with points', 'A. A. Navis surau', 'robohnya-surau-kami'],
		['without the apostrophe', 'lindungan kabah', 'di-bawah-lindungan-ka-bah'],
		['with another apostrophe', 'lindungan ka’bah', 'di-bawah-lindungan-ka-bah'],
		['by a doubled word without hyphen', 'ayat cinta', 'ayat-ayat-cinta'],
		['by new spelling of an old name', 'abdul muis', 'salah-asuhan'],
		['by old spelling of a new one', 'boemi manoesia', 'bumi-manusia'],
		['by one of several spellings', 'tafsir alquran', 'tafsir-al-azhar'],
		['by the beginning of the last word', 'habis gelap terb', 'habis-gelap-terbitlah-terang'],
		['by a note', 'philosophers stone', 'harry-potter-dan-batu-bertuah'],
		['by the publisher and the author', 'bentang hirata pelangi', 'laskar-pelangi'],
		['by its call number', '2X6.3 HAM i', 'islam-dan-adat-minangkabau'],
		['by its call number without spaces', '899.2213HIRl', 'laskar-pelangi'],
		['with a common word too many', 'laskar dan pelangi', 'laskar-pelangi'],
		['in English without the article', 'old man sea', 'the-old-man-and-the-sea']
	])('%s: %s', (_, text, expected) => {
		const result = engine.search({ text });
		expect(result.hits[0]?.publicId).toBe(expected);
		expect(result).toMatchObject({ matched: 'all' });
		expect(result.correctedFrom).toBeUndefined();
	});

	it('puts the exact title before longer ones and before other places of the word', () => {
		expect(idsFor('hujan').slice(0, 2)).toEqual(['hujan', 'hujan-bulan-juni']);
		expect(idsFor('bumi').slice(0, 2)).toEqual(['bumi', 'bumi-manusia']);
	});

	it('puts everything by an author who is named in full before titles that mention the name', () => {
		const withBook = anEngine([
			...knownTitles,
			aTitle({
				title: 'Hamka, Hamka, Hamka: Sebuah Biografi Hamka',
				authors: ['Irfan Hamka'],
				popularity: 999
			})
		]);
		const ids = withBook.search({ text: 'hamka' }).hits.map((hit) => hit.publicId);
		expect(ids.indexOf('hamka-hamka-hamka-sebuah-biografi-hamka')).toBe(4);
		expect(ids).toHaveLength(5);
	});

	it('ranks title over author over subject over notes', () => {
		const same = anEngine([
			aTitle({ title: 'Satu', notes: 'Sawahlunto', popularity: 4 }),
			aTitle({ title: 'Dua', subjects: ['Sawahlunto'], popularity: 3 }),
			aTitle({ title: 'Tiga', authors: ['Sawahlunto, Kota'], popularity: 2 }),
			aTitle({ title: 'Kota Sawahlunto', popularity: 1 })
		]);
		expect(same.search({ text: 'sawahlunto' }).hits.map((hit) => hit.publicId)).toEqual([
			'kota-sawahlunto',
			'tiga',
			'dua',
			'satu'
		]);
	});

	it('lets a copy on the shelf, then use, break a tie', () => {
		const facts = { title: 'Kamus Minang', authors: ['X'] };
		const tied = anEngine([
			aTitle({ ...facts, publicId: 'lent', popularity: 9, copies: [lent('a')] }),
			aTitle({ ...facts, publicId: 'little used', popularity: 1, copies: [onShelf('a')] }),
			aTitle({ ...facts, publicId: 'much used', popularity: 5, copies: [onShelf('a')] }),
			aTitle({
				...facts,
				publicId: 'here only',
				popularity: 7,
				copies: [{ ...onShelf('a'), loanable: false }]
			})
		]);
		expect(tied.search({ text: 'kamus' }).hits.map((hit) => hit.publicId)).toEqual([
			'much used',
			'little used',
			'here only',
			'lent'
		]);
	});

	it('falls back to most words when no title has all', () => {
		const result = engine.search({ text: 'robohnya surau mereka zaman revolusi' });
		expect(result).toMatchObject({ matched: 'most', total: 1 });
		expect(result.hits[0]?.publicId).toBe('robohnya-surau-kami');
	});

	it('finds nothing in signs alone', () => {
		expect(engine.search({ text: '?!' }).total).toBe(0);
	});

	it.each([
		"' or 1=1 --",
		'<script>alert(1)</script>',
		'\0',
		'%',
		'a'.repeat(5000),
		'🙂'.repeat(500),
		'((((*'
	])('takes any text calmly: %j', (text) => {
		expect(engine.search({ text }).total).toBeGreaterThanOrEqual(0);
		expect(engine.suggest(text).titles.length).toBeGreaterThanOrEqual(0);
	});
});

describe('numbers', () => {
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

describe('typing errors', () => {
	it.each([
		['minangkabao', 'minangkabau'],
		['laksar pelangi', 'laskar pelangi'],
		['laskar pelengi', 'laskar pelangi'],
		['pramudya anata', 'pramudya ananta'],
		['filosopi kopi', 'filosofi kopi'],
		['tengelamnya kapal', 'tenggelamnya kapal'],
		['ayat cintaa', 'ayat cinta'],
		['laskarpelangi', 'laskar pelangi'],
		['hemingwei', 'hemingway'],
		['robonya suaru', 'robohnya surau']
	])('%s is searched as %s', (text, better) => {
		const corrected = engine.search({ text });
		const meant = engine.search({ text: better });
		expect(corrected).toMatchObject({ didYouMean: better, correctedFrom: text, matched: 'all' });
		expect(corrected.hits).toEqual(meant.hits);
		expect(corrected.filters).toEqual(meant.filters);
		expect(corrected.total).toBeGreaterThan(0);
	});

	it('searches the spelling as typed when asked to, and still offers the better one', () => {
		expect(engine.search({ text: 'minangkabao', exact: true })).toMatchObject({
			total: 0,
			hits: [],
			didYouMean: 'minangkabau'
		});
		expect(engine.search({ text: 'minangkabao', exact: true }).correctedFrom).toBeUndefined();
	});

	it('forgives nothing in short words, and does not doubt what finds titles', () => {
		expect(engine.search({ text: 'alm' })).toMatchObject({ total: 0 });
		expect(engine.search({ text: 'bumi' }).didYouMean).toBeUndefined();
	});

	it('prefers the commoner of equally near words', () => {
		const two = anEngine([
			aTitle({ title: 'Batik' }),
			aTitle({ title: 'Batin', publicId: 'b1' }),
			aTitle({ title: 'Batin', publicId: 'b2' })
		]);
		expect(two.search({ text: 'batim' }).didYouMean).toBe('batin');
	});

	it('corrects only what is unknown when other words match nothing together', () => {
		expect(engine.search({ text: 'minangkabao xyzzyx' })).toMatchObject({
			didYouMean: 'minangkabau xyzzyx',
			matched: 'most'
		});
	});
});

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
