import { describe, expect, it } from 'vitest';
import { aTitle, lent, onShelf } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';

const engine = anEngine(knownTitles);
const idsFor = (text: string) => engine.search({ text }).hits.map((hit) => hit.publicId);

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
