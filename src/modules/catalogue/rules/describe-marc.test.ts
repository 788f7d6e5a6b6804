import { describe, expect, it } from 'vitest';
import { marcFromLines } from '../testing/marc-from-lines.ts';
import { describeMarc } from './describe-marc.ts';
import type { TitleDescription } from './title-description.ts';

function described(...lines: string[]) {
	return describeMarc(marcFromLines(lines));
}

describe('books of this town', () => {
	it('Hamka, from INLISLite', () => {
		const record = marcFromLines(
			[
				'001 INLIS000000000000001',
				'008 150211s1939    io a    r     000 1 ind  ',
				'020 __ $a 979-103-571-7',
				'082 __ $a 899.221 3',
				'084 __ $a 899.221 3 Ham t',
				'100 1_ $a Hamka',
				'245 10 $a Tenggelamnya kapal van der Wijck / $c Hamka',
				'260 __ $a Jakarta : $b Balai Pustaka, $c c1939',
				'300 __ $a 410 hlm. ; $c 14x21 cm',
				'650 _4 $a Fiksi Indonesia',
				'650 _4 $a Minangkabau (Suku bangsa) -- Fiksi',
				'990 __ $a 0001/PKS/2015'
			],
			'00582     2200217   4500'
		);
		expect(describeMarc(record)).toEqual({
			controlNumber: 'INLIS000000000000001',
			title: 'Tenggelamnya kapal van der Wijck',
			subtitle: null,
			partName: null,
			sortTitle: 'tenggelamnya kapal van der wijck',
			responsibility: 'Hamka',
			contributors: [{ heading: 'Hamka', name: 'Hamka', main: true }],
			publisher: 'Balai Pustaka',
			place: 'Jakarta',
			year: 1939,
			yearText: 'c1939',
			edition: null,
			language: 'ind',
			isbns: [{ text: '979-103-571-7', digits: '9791035717', valid: true }],
			issns: [],
			classNumber: '899.221 3',
			callNumber: '899.221 3 Ham t',
			subjects: ['Fiksi Indonesia', 'Minangkabau (Suku bangsa) - Fiksi'],
			series: null,
			extent: '410 hlm. ; 14x21 cm',
			notes: null,
			summary: null,
			audience: null,
			materialType: 'monograf'
		} satisfies TitleDescription);
	});

	it('a record with nothing in it is empty, not an error', () => {
		expect(describeMarc({ leader: ' '.repeat(24), fields: [] })).toMatchObject({
			controlNumber: null,
			title: '',
			sortTitle: '',
			contributors: [],
			year: null,
			language: null,
			materialType: 'monograf'
		});
	});
});

describe('title', () => {
	it.each([
		[
			'245 10 $a Siti Nurbaya : $b kasih tak sampai / $c Marah Rusli',
			'Siti Nurbaya',
			'kasih tak sampai',
			null
		],
		[
			'245 10 $a Tafsir Al-Azhar. $n Juz 1, $p Al-Fatihah / $c Hamka',
			'Tafsir Al-Azhar',
			null,
			'Juz 1, Al-Fatihah'
		],
		['245 00 $a Ensiklopedia $h [sumber elektronik] : $b Nusantara', 'Ensiklopedia', 'Nusantara', null],
		['245 10 $a Judul = $b Title : $b anak judul', 'Judul', 'Title : anak judul', null],
		['245 00 $k Naskah', 'Naskah', null, null]
	])('%s', (line, title, subtitle, partName) => {
		expect(described(line)).toMatchObject({ title, subtitle, partName });
	});

	it('sorts by the second indicator, else without its article', () => {
		expect(described('245 14 $a The house').sortTitle).toBe('house');
		expect(described('245 10 $a Sang Pemimpi').sortTitle).toBe('pemimpi');
	});
});

describe('contributors', () => {
	it.each([
		['100 1_ $a Navis, A.A.', { heading: 'Navis, A.A.', name: 'A.A. Navis', main: true }],
		[
			'100 1_ $a Toer, Pramoedya Ananta, $d 1925-2006',
			{ heading: 'Toer, Pramoedya Ananta', name: 'Pramoedya Ananta Toer', main: true }
		],
		['100 1_ $a Rusli, Marah, 1889-1968', { heading: 'Rusli, Marah', name: 'Marah Rusli', main: true }],
		['100 0_ $a Hamka, $d 1908-1981.', { heading: 'Hamka', name: 'Hamka', main: true }],
		['100 __ $a Moeis, Abdoel', { heading: 'Moeis, Abdoel', name: 'Abdoel Moeis', main: true }],
		[
			'100 0_ $a Yohanes Paulus $b II, $c Paus',
			{ heading: 'Yohanes Paulus II, Paus', name: 'Yohanes Paulus II, Paus', main: true }
		],
		['100 1_ $a Smith, John, Jr.', { heading: 'Smith, John, Jr.', name: 'John Smith, Jr.', main: true }],
		['100 3_ $a Keluarga Cendana', { heading: 'Keluarga Cendana', name: 'Keluarga Cendana', main: true }],
		[
			'110 2_ $a Indonesia. $b Departemen Agama.',
			{ heading: 'Indonesia. Departemen Agama', name: 'Indonesia. Departemen Agama', main: true }
		],
		[
			'700 1_ $a Rush, James R., $e penerjemah.',
			{ heading: 'Rush, James R.', name: 'James R. Rush', role: 'penerjemah', main: false }
		],
		[
			'700 1_ $a Rush, James R. $4 trl',
			{ heading: 'Rush, James R.', name: 'James R. Rush', role: 'penerjemah', main: false }
		],
		[
			'700 1_ $a Rush, James R. $4 http://id.loc.gov/vocabulary/relators/edt',
			{ heading: 'Rush, James R.', name: 'James R. Rush', role: 'editor', main: false }
		],
		[
			'711 2_ $a Kongres Kebudayaan $n (2 : $d 1991 : $c Jakarta)',
			{
				heading: 'Kongres Kebudayaan (2 : 1991 : Jakarta)',
				name: 'Kongres Kebudayaan (2 : 1991 : Jakarta)',
				main: false
			}
		]
	])('%s', (line, contributor) => {
		expect(described(line).contributors).toEqual([contributor]);
	});

	it('an added entry for another work names no contributor', () => {
		expect(described('700 12 $a Hamka. $t Tasawuf modern').contributors).toEqual([]);
	});

	it('the main entry comes first, wherever it stands', () => {
		expect(
			described('700 1_ $a Kedua, B.', '100 1_ $a Pertama, A.').contributors.map((c) => c.heading)
		).toEqual(['Pertama, A.', 'Kedua, B.']);
	});
});

describe('publication', () => {
	it.each([
		[['260 __ $a Jakarta : $b Gramedia, $c 1986.'], 'Jakarta', 'Gramedia', 1986, '1986'],
		[
			['264 _1 $a Padang : $b Kristal Multimedia, $c [2017]', '264 _4 $c ©2016'],
			'Padang',
			'Kristal Multimedia',
			2017,
			'[2017]'
		],
		[['260 __ $a Surabaya : $b Apollo, $c [t.t.]'], 'Surabaya', 'Apollo', null, '[t.t.]'],
		[['260 __ $a Padang : $b s.n., $c 1409 H'], 'Padang', 's.n.', null, '1409 H'],
		[
			['260 __ $a Leiden ; $a Jakarta : $b KITLV : $b Obor, $c 2006/2007'],
			'Leiden ; Jakarta',
			'KITLV ; Obor',
			2006,
			'2006/2007'
		],
		[['264 _4 $c ©2016'], null, null, null, null],
		[['008 150211s1939    io a    r     000 1 ind  '], null, null, 1939, null],
		[['008 150211s1988    io a    r     000 1 ind  ', '260 __ $c 1409 H'], null, null, 1988, '1409 H'],
		[['008 150211n1988    io a    r     000 1 ind  '], null, null, null, null]
	])('%j', (lines, place, publisher, year, yearText) => {
		expect(described(...lines)).toMatchObject({ place, publisher, year, yearText });
	});

	it('edition', () => {
		expect(described('250 __ $a Cet. 4').edition).toBe('Cet. 4');
		expect(described('250 __ $a Ed. rev. / $b disunting oleh Hamka.').edition).toBe(
			'Ed. rev. / disunting oleh Hamka'
		);
	});
});

describe('language', () => {
	it.each([
		[['008 150211s1939    io a    r     000 1 min  '], 'min'],
		[['008 150211s1939    io a    r     000 1 und  ', '041 0_ $a eng'], 'eng'],
		[['041 1_ $a ind $h eng'], 'ind'],
		[['041 0_ $a engfre'], 'eng'],
		[['041 __ $a Indonesia'], 'ind'],
		[['041 __ $a Bahasa Minangkabau'], 'min'],
		[['041 0_ $a msa'], 'may'],
		[['041 0_ $a zxx'], null],
		[[], null]
	])('%j is in %s', (lines, language) => {
		expect(described(...lines).language).toBe(language);
	});
});
