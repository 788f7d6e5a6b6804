import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callNumberSortKey, compareCallNumbers, suggestCallNumber } from './call-number.ts';

describe('a suggested call number', () => {
	it.each([
		['2X4.1', 'Hamka', 'Fikih untuk remaja', '2X4.1 HAM f'],
		['899.221', 'Navis, A.A.', 'Robohnya surau kami', '899.221 NAV r'],
		['899.221', 'Toer, Pramoedya Ananta', 'Bumi manusia', '899.221 TOE b'],
		['899.221', 'Dewi Lestari', 'Supernova', '899.221 DEW s'],
		['899.221', 'Hirata, Andrea', 'Sang Pemimpi', '899.221 HIR p'],
		['899.221', 'Moeis, Abdoel', 'Si Jamin dan si Johan', '899.221 MOE j'],
		['297.1', 'al-Ghazali', "Ihya' ulumuddin", '297.1 GHA i'],
		['2X1.3', 'Shihab, M. Quraish', "Al-Qur'an dan maknanya", '2X1.3 SHI q'],
		['2x2.3', 'Nawawi, Imam', 'Riyadhus shalihin', '2X2.3 NAW r'],
		['070', "O'Brien, Pat", 'The press', '070 OBR p'],
		['370', 'Dupré, Hélène', 'Café', '370 DUP c'],
		['398.2', 'Wu', '1001 malam', '398.2 WU 1'],
		['352', 'Indonesia. Departemen Dalam Negeri', 'Laporan', '352 IND l'],
		['959.8/16', 'Dobbin, Christine', 'Gejolak', '959.816 DOB g']
	])('%s, %s, %s', (classNumber, entry, title, suggested) => {
		expect(suggestCallNumber({ classNumber, entry, title })).toBe(suggested);
	});

	it('with the title as entry has its letters alone', () => {
		expect(suggestCallNumber({ classNumber: '030', entry: null, title: 'The Ensiklopedia' })).toBe('030 ENS');
	});

	it('needs a class', () => {
		expect(suggestCallNumber({ classNumber: null, entry: 'Hamka', title: 'Tasawuf modern' })).toBeNull();
		expect(suggestCallNumber({ classNumber: ' ', entry: 'Hamka', title: 'Tasawuf modern' })).toBeNull();
	});

	it('never invents a letter', () => {
		expect(suggestCallNumber({ classNumber: '000', entry: '***', title: '???' })).toBe('000');
	});
});

const shelf = [
	'000 Ens',
	'001.4 Mar M',
	'004.678 BUD p',
	'100 Sur f',
	'297 Ham t',
	'297.1 HAM a',
	'297.12 Abd b',
	'297.2 Abd a',
	'299.999 Zul z',
	'2X Ham t',
	'2X0 Raz d',
	'2X1.1 Hum i',
	'2X1.3 Ham t',
	'2X4 Ras f',
	'2X4.1 HAM f',
	'2x4.1 Ham g',
	'2X9 Nas n',
	'300 Soe s',
	'398.209 598 13 End k',
	'398.209 598 13 Mah k',
	'899.221 Dew s',
	'899.221 NAV a',
	'899.221 NAV r',
	'899.221 NAV r jil. 2',
	'899.221 3 Ham d',
	'899.221 301 Nav r',
	'899.223 Abc',
	'959.813 Dir t',
	'R 030 Ens',
	'R 2X1 Alq',
	'Fiksi HIR s'
];

describe('shelf order', () => {
	it('is 000 … 299.999, 2X0 … 2X9, 300 …, reference apart, the rest last', () => {
		expect(shelf.toReversed().sort(compareCallNumbers)).toEqual(shelf);
	});

	it('gives zeros back that a spreadsheet took', () => {
		expect(['100 Abc', '20 Ens', '5 Kom'].sort(compareCallNumbers)).toEqual(['5 Kom', '20 Ens', '100 Abc']);
	});

	it('puts copies without a call number last', () => {
		expect([null, '899', null, '100'].sort(compareCallNumbers)).toEqual(['100', '899', null, null]);
	});

	it('does not hang on blanks, capitals or punctuation', () => {
		expect(callNumberSortKey('899.221  NAV  r')).toBe(callNumberSortKey('899.221 Nav. R'));
	});

	it('every 2X stands after every 29x and before every 3xx, whatever follows', () => {
		const digits = fc
			.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
			.map((d) => d.join(''));
		const marks = fc.constantFrom('', ' HAM f', ' Nav r', ' Abc jil. 3');
		const decimals = fc.option(digits, { nil: null }).map((text) => (text === null ? '' : `.${text}`));
		fc.assert(
			fc.property(decimals, decimals, fc.integer({ min: 0, max: 9 }), marks, marks, (a, b, section, x, y) => {
				expect(compareCallNumbers(`29${section}${a}${x}`, `2X${section}${b}${y}`)).toBe(-1);
				expect(compareCallNumbers(`2X${section}${b}${y}`, `30${section}${a}${x}`)).toBe(-1);
			})
		);
	});
});
