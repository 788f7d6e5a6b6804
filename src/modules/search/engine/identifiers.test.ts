import { describe, expect, it } from 'vitest';
import { callNumberKey, isbnKey, issnKey, numbersIn } from './identifiers.ts';

describe('isbnKey', () => {
	it.each([
		'0306406152',
		'0-306-40615-2',
		'9780306406157',
		'978-0-306-40615-7',
		'978 0 306 40615 7 (jil. 2)'
	])('gives one key for one book: %s', (text) => {
		expect(isbnKey(text)).toBe(isbnKey('9780306406157'));
	});

	it('takes an X as check digit', () => {
		expect(isbnKey('080442957X')).toBe(isbnKey('978-0-8044-2957-3'));
	});

	it.each(['', '978', '12345', '97803064061571', 'tanpa isbn', '081234567890123'])(
		'finds none in %j',
		(text) => {
			expect(isbnKey(text)).toBeNull();
		}
	);
});

describe('issnKey', () => {
	it.each(['0378-5955', '03785955', 'ISSN 0378–5955'])('%s', (text) => {
		expect(issnKey(text)).toBe('s 03785955');
	});

	it('takes an x as check digit, large or small', () => {
		expect(issnKey('2049-363X')).toBe(issnKey('2049-363x'));
	});
});

describe('callNumberKey', () => {
	it('does not mind what stands between letters and digits', () => {
		expect(callNumberKey('899.221 3 HIR l')).toBe(callNumberKey('899.2213/hir L'));
	});

	it('makes nothing of what is too short to be one', () => {
		expect(callNumberKey('-')).toBeNull();
		expect(callNumberKey(' 1 a')).toBeNull();
	});
});

describe('numbersIn', () => {
	it('leaves the words beside the number', () => {
		expect(numbersIn('hujan 978-0-306-40615-7 bulan')).toEqual([
			{ key: 'i 978030640615', rest: 'hujan   bulan' }
		]);
		expect(numbersIn('hujan bulan juni')).toEqual([]);
	});
});
