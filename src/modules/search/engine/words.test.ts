import { describe, expect, it } from 'vitest';
import { indexWords, queryWords } from './words.ts';

describe('words of a query', () => {
	it.each([
		['Laskar Pelangi', ['laskar', 'pelangi']],
		['  buku-buku,  anak! ', ['buku', 'buku', 'anak']],
		["Al-Qur'an", ['al', 'quran']],
		['Al-Qur’an', ['al', 'quran']],
		['Café Père', ['cafe', 'pere']],
		['Łódź straße Ærø', ['lodz', 'strasse', 'aero']],
		['899.221 3 NAV r', ['899.221', '3', 'nav', 'r']],
		['2X1.3', ['2x1.3']],
		['bab 3. akhir', ['bab', '3', 'akhir']],
		['C++ dan C# untuk F#', ['c++', 'dan', 'c#', 'untuk', 'f#']],
		['harga +50 #1', ['harga', '50', '1']],
		['A.A. Navis', ['aa', 'navis']],
		['H. B. Jassin', ['hb', 'jassin']],
		['vitamin C', ['vitamin', 'c']],
		['الفقه', ['الفقه']],
		['源氏物語', ['源氏物語']],
		['', []],
		['?!…', []]
	])('%j', (text, words) => {
		expect(queryWords(text)).toEqual(words);
	});
});

describe('words a text is found by', () => {
	it.each([
		['e-book', ['e', 'book', 'ebook']],
		['Imam al-Ghazali', ['imam', 'al', 'ghazali', 'alghazali']],
		["Al-Qur'an", ['al', 'quran', 'alquran']],
		['kupu-kupu', ['kupu', 'kupu']],
		['satu-dua-tiga', ['satu', 'dua', 'tiga']],
		['A.A. Navis', ['a', 'a', 'navis', 'aa']]
	])('%j', (text, words) => {
		expect(indexWords(text)).toEqual(words);
	});
});
