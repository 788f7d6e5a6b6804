import { describe, expect, it } from 'vitest';
import { marcFromLines } from '../../testing/marc-from-lines.ts';
import { describeMarc } from '../describe-marc.ts';

function described(...lines: string[]) {
	return describeMarc(marcFromLines(lines));
}

describe('class and call number', () => {
	it.each([
		[['082 __ $a 899.221', '090 __ $a 899.221 NAV r'], '899.221', '899.221 NAV r'],
		[['084 __ $a 2X4.1 HAM f'], '2X4.1', '2X4.1 HAM f'],
		[['084 __ $a 294.3'], '294.3', null],
		[['084 __ $a 84 $2 rvk', '082 04 $a 813/.54 $2 23'], '813.54', null],
		[['082 04 $a 959.8/16'], '959.816', null],
		[['080 __ $a 94(594)'], '94(594)', null],
		[['852 __ $b ADN $h 305.8 $i NAV a'], '305.8', '305.8 NAV a'],
		[['090 __ $a N6447 $b .B44 2004'], null, 'N6447 .B44 2004'],
		[['084 __ $a 2x3.1 Abd k'], '2X3.1', '2x3.1 Abd k']
	])('%j', (lines, classNumber, callNumber) => {
		expect(described(...lines)).toMatchObject({ classNumber, callNumber });
	});
});

describe('numbers, subjects, notes', () => {
	it('ISBNs joined in one field are several', () => {
		expect(
			described(
				'020 __ $a 978-602-562-249-6 (jil. 1) ; 978-609-689-349-8 (no. jil. lengkap)',
				'020 __ $z 9780000000000'
			).isbns
		).toEqual([
			{ text: '978-602-562-249-6 (jil. 1)', digits: '9786025622496', valid: expect.any(Boolean) as boolean },
			{
				text: '978-609-689-349-8 (no. jil. lengkap)',
				digits: '9786096893498',
				valid: expect.any(Boolean) as boolean
			}
		]);
	});

	it('ISSNs', () => {
		expect(described('022 __ $a 0216-1877', '022 0_ $a 0125919x', '022 __ $a tidak ada').issns).toEqual([
			'0216-1877',
			'0125-919X',
			'tidak ada'
		]);
	});

	it('subjects are joined with their divisions, each once', () => {
		expect(
			described(
				'600 10 $a Hatta, Mohammad, $d 1902-1980 $v Biografi.',
				'650 _0 $a Coal mines and mining $z Indonesia $z Sawahlunto $x History.',
				'650 _7 $a Coal mines and mining $z Indonesia $z Sawahlunto $x History. $2 fast',
				'651 _4 $a Sawahlunto -- Sejarah',
				'653 __ $a tambang $a orang rantai'
			).subjects
		).toEqual([
			'Hatta, Mohammad, 1902-1980 - Biografi',
			'Coal mines and mining - Indonesia - Sawahlunto - History',
			'Sawahlunto - Sejarah',
			'tambang',
			'orang rantai'
		]);
	});

	it('series come from the statement in the book', () => {
		expect(
			described('490 1_ $a Seri pahlawan ; $v 3', '830 _0 $a Seri pahlawan nasional ; $v 3.').series
		).toBe('Seri pahlawan ; 3');
		expect(described('440 _0 $a BAR international series ; $v 1279').series).toBe(
			'BAR international series ; 1279'
		);
		expect(described('490 0_ $a A', '490 0_ $a B ; $v 2').series).toBe('A\nB ; 2');
	});

	it('notes for readers, one a line; staff notes and summaries apart', () => {
		const title = described(
			'500 __ $a Termasuk indeks.',
			'504 __ $a Bibliografi: hlm. 210-220',
			'541 __ $a Hadiah dari Dinas',
			'520 __ $a Ringkasan. $b Lebih panjang.',
			'500 __ $a Cetakan $5 PKS'
		);
		expect(title.notes).toBe('Termasuk indeks.\nBibliografi: hlm. 210-220\nCetakan');
		expect(title.summary).toBe('Ringkasan. Lebih panjang.');
	});

	it.each([
		['300 __ $a 410 hlm. : $b ilus. ; $c 21 cm.', '410 hlm. : ilus. ; 21 cm'],
		['300 __ $a 278 hlm. : $c 20 cm.', '278 hlm. ; 20 cm'],
		['300 __ $a vi, 90 hlm. ; $c 23 cm + $e 1 CD', 'vi, 90 hlm. ; 23 cm + 1 CD']
	])('%s', (line, extent) => {
		expect(described(line).extent).toBe(extent);
	});
});
