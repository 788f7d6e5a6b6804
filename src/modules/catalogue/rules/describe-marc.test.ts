import { describe, expect, it } from 'vitest';
import type { MarcField, MarcRecord, MarcSubfield } from '#formats/marc21/record.ts';
import { describeMarc } from './describe-marc.ts';
import type { TitleDescription } from './title-description.ts';

/** A field from one line: `100 1_ $a Navis, A.A.`; `_` is a blank indicator, text after 00X a control value. */
function field(line: string): MarcField {
	const tag = line.slice(0, 3);
	if (tag.startsWith('00')) return { tag, value: line.slice(4) };
	const indicators = line.slice(4, 6).replaceAll('_', ' ');
	const subfields = line
		.slice(7)
		.split(/\s*\$(?=[a-z0-9] )/)
		.filter(Boolean)
		.map((part): MarcSubfield => [part.charAt(0), part.slice(2)]);
	return { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields };
}

function marc(lines: readonly string[], leader = '00000nam a2200000 a 4500'): MarcRecord {
	return { leader, fields: lines.map(field) };
}

function described(...lines: string[]): TitleDescription {
	return describeMarc(marc(lines));
}

describe('books of this town', () => {
	it('Hamka, from INLISLite', () => {
		const record = marc(
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

describe('audience', () => {
	const fixed = (code: string) => `008 150211s1939    io a   ${code}      000 1 ind  `;

	it.each([
		[['521 __ $a Untuk anak usia 6-9 tahun'], 'anak'],
		[['521 __ $a Siswa SMA'], 'remaja'],
		[['521 __ $a Umum'], 'umum'],
		[[fixed('j')], 'anak'],
		[[fixed('d')], 'remaja'],
		[[fixed('g')], 'umum'],
		[[fixed(' ')], null],
		[[fixed('j'), '521 __ $a Remaja'], 'remaja']
	])('%j is for %s', (lines, audience) => {
		expect(described(...lines).audience).toBe(audience);
	});

	it('of a serial is not in 008/22', () => {
		expect(describeMarc(marc([fixed('j')], '00000nas a2200000 a 4500')).audience).toBeNull();
	});
});

describe('kind of material', () => {
	const book = '008 150211s1939    io a    r     000 1 ind  ';

	it.each([
		['a book', 'am', [book], 'monograf'],
		['a journal', 'as', [], 'terbitan-berkala'],
		['an article', 'ab', [], 'terbitan-berkala'],
		['a map', 'em', [], 'kartografis'],
		['a photograph', 'km', [], 'grafis'],
		['a printed score', 'cm', [], 'musik'],
		['music on disc', 'jm', [], 'rekaman-suara'],
		['a video', 'gm', ['007 vf cbahos'], 'rekaman-video'],
		['a film', 'gm', ['007 mr caaadc'], 'film'],
		['slides', 'gm', ['007 gs cj'], 'grafis'],
		['a kit', 'om', [], 'campuran'],
		['a file', 'mm', [], 'sumber-elektronik'],
		['an e-book', 'am', ['007 cr cnu', book], 'sumber-elektronik'],
		['an e-book by 008', 'am', [book.replace('r     000', 'o     000')], 'sumber-elektronik'],
		['braille by 008', 'am', [book.replace('r     000', 'f     000')], 'braille'],
		['braille by 007', 'am', ['007 fb  bnnnn'], 'braille'],
		['a microfilm', 'am', ['007 hd afb'], 'bentuk-mikro'],
		['a handwriting', 'tm', [], 'manuskrip'],
		['a bachelor’s thesis', 'tm', ['502 __ $a Skripsi (S1)--Universitas Andalas, 2021'], 'skripsi'],
		['a dissertation', 'am', ['502 __ $b Disertasi $c Universitas Andalas'], 'tesis'],
		['INLISLite without leader', '  ', [book], 'monograf'],
		['INLISLite with a numbering', '  ', ['310 __ $a Mingguan'], 'terbitan-berkala'],
		['INLISLite with a word in brackets', '  ', ['245 00 $a Lagu Minang [rekaman suara]'], 'rekaman-suara'],
		['SLiMS with "Text"', '  ', ['245 __ $a Ayam $h Text'], 'monograf']
	])('%s', (_, kind, lines, materialType) => {
		expect(describeMarc(marc(lines, `00000n${kind} a2200000 a 4500`)).materialType).toBe(materialType);
	});
});
