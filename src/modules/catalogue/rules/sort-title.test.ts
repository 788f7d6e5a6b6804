import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLength, sortTitle } from './sort-title.ts';

describe('leading articles', () => {
	it.each([
		['Si Jamin dan si Johan', 'jamin dan si johan'],
		['Sang Pemimpi', 'pemimpi'],
		['The da peci code', 'da peci code'],
		['A brief history of time', 'brief history of time'],
		['An Unsuitable Job', 'unsuitable job'],
		["Al-Qur'an dan terjemahnya", 'quran dan terjemahnya'],
		['Al Qur’an dan sains', 'quran dan sains'],
		['Ar-Raheeq al-makhtum', 'raheeq al makhtum'],
		['An-Nisa', 'nisa'],
		["At-Tibyan fi adabi hamalatil Qur'an", 'tibyan fi adabi hamalatil quran']
	])('%s', (title, sorted) => {
		expect(sortTitle(title)).toBe(sorted);
	});

	it.each([
		['Siti Nurbaya', 'siti nurbaya'],
		['Sangkuriang', 'sangkuriang'],
		['Si', 'si'],
		['The', 'the'],
		['A.A. Navis: satiris dan suara kritis', 'a a navis satiris dan suara kritis'],
		['La Galigo', 'la galigo'],
		['Anak semua bangsa', 'anak semua bangsa'],
		['Alam terkembang jadi guru', 'alam terkembang jadi guru'],
		['', '']
	])('%s has none', (title, sorted) => {
		expect(sortTitle(title)).toBe(sorted);
	});

	it.each([
		['Les misérables', 'fre', 'miserables'],
		["L'étranger", 'fre', 'etranger'],
		['Das Kapital', 'ger', 'kapital'],
		['El ingenioso hidalgo', 'spa', 'ingenioso hidalgo'],
		['Max Havelaar, of De koffieveilingen', 'dut', 'max havelaar of de koffieveilingen'],
		['De stille kracht', 'dut', 'stille kracht']
	])('%s (%s)', (title, language, sorted) => {
		expect(sortTitle(title, { language })).toBe(sorted);
	});

	it('the cataloguer’s number goes before the list', () => {
		expect(sortTitle('Datuk Maringgih', { nonFiling: 6 })).toBe('maringgih');
		expect(sortTitle('Sang Pemimpi', { nonFiling: 0 })).toBe('pemimpi');
		expect(sortTitle('Si', { nonFiling: 9 })).toBe('si');
	});
});

it('the length of an article counts what stands before the first word', () => {
	expect(articleLength('Sang  Pemimpi')).toBe(6);
	expect(articleLength('Sang Pemimpi')).toBe(5);
	expect(articleLength("Al-Qur'an")).toBe(3);
	expect(articleLength('Robohnya surau kami')).toBe(0);
});

it('a title with letters or digits always has something to sort by', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			expect(sortTitle(title) === '').toBe(
				!/[\p{L}\p{N}]/u.test(title.normalize('NFD').replace(/[\u02b9-\u02bf]/g, ''))
			);
		})
	);
});
