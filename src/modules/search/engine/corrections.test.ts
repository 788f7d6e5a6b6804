import { describe, expect, it } from 'vitest';
import { aTitle } from '../testing/a-title.ts';
import { anEngine } from '../testing/an-engine.ts';
import { knownTitles } from '../testing/known-titles.ts';

const engine = anEngine(knownTitles);

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
		['laskarp elangi', 'laskar pelangi'],
		['ter kembang layar', 'terkembang layar'],
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

	it('keeps the words of a question that no title answers', () => {
		const question = engine.search({ text: 'apakah bumy punya kembaran di langid lain' });
		expect(question).toMatchObject({ matched: 'most' });
		expect(question.didYouMean).toBeUndefined();
	});

	it('corrects only what is unknown when other words match nothing together', () => {
		expect(engine.search({ text: 'minangkabao xyzzyx' })).toMatchObject({
			didYouMean: 'minangkabau xyzzyx',
			matched: 'most'
		});
	});
});
