import { describe, expect, it } from 'vitest';
import { isDataField, type MarcRecord, type MarcSubfield } from '#formats/marc21/record.ts';
import { composeMarc, newMarc } from './compose-marc.ts';
import { emptyTitleForm, readTitleForm, type FormAuthor, type TitleForm } from './compose/title-form.ts';
import { describeMarc } from './describe-marc.ts';

const hamka: FormAuthor = { heading: 'Hamka', role: null, main: true, kind: 'person' };
const surau: TitleForm = {
	...emptyTitleForm,
	title: 'Robohnya surau kami',
	subtitle: 'kumpulan cerpen',
	responsibility: 'A.A. Navis',
	authors: [{ heading: 'Navis, A.A.', role: null, main: true, kind: 'person' }],
	place: 'Jakarta',
	publisher: 'Gramedia',
	yearText: '1986',
	edition: 'Cet. 2',
	isbns: ['979-403-046-5'],
	language: 'ind',
	classNumber: '899.221',
	callNumber: '899.221 NAV r',
	subjects: ['Cerita pendek Indonesia', 'Minangkabau (Suku bangsa) -- Fiksi'],
	notes: ['Terbit pertama kali 1955'],
	summaries: ['Sepuluh cerita pendek.'],
	extent: 'vii, 142 hlm. ; 21 cm',
	series: ['Sastra Indonesia ; 3']
};

function lines(marc: MarcRecord): string[] {
	const show = ([code, value]: MarcSubfield) => `$${code} ${value}`;
	return marc.fields.map((field) =>
		isDataField(field)
			? `${field.tag} ${field.ind1}${field.ind2} ${field.subfields.map(show).join(' ')}`.replace(
					/^(...) (..)/,
					(_, t, i) => `${t} ${String(i).replaceAll(' ', '_')}`
				)
			: `${field.tag} ${field.value}`
	);
}

describe('a new title', () => {
	it('is written as a cataloguer would', () => {
		expect(lines(newMarc(surau, '2026-11-24'))).toEqual([
			'008 261124s1986    xx                  ind  ',
			'020 __ $a 979-403-046-5',
			'082 04 $a 899.221',
			'090 __ $a 899.221 NAV r',
			'100 1_ $a Navis, A.A.',
			'245 10 $a Robohnya surau kami : $b kumpulan cerpen / $c A.A. Navis',
			'250 __ $a Cet. 2',
			'264 _1 $a Jakarta : $b Gramedia, $c 1986',
			'300 __ $a vii, 142 hlm. ; $c 21 cm',
			'490 0_ $a Sastra Indonesia ; $v 3',
			'500 __ $a Terbit pertama kali 1955',
			'520 __ $a Sepuluh cerita pendek.',
			'650 _4 $a Cerita pendek Indonesia',
			'650 _4 $a Minangkabau (Suku bangsa) $x Fiksi'
		]);
	});

	it('has 40 places in 008, with and without a date', () => {
		for (const marc of [newMarc(surau), newMarc(emptyTitleForm, '2026-01-02')]) {
			const fixed = marc.fields[0];
			expect(fixed && 'value' in fixed && fixed.value).toHaveLength(40);
		}
	});

	it('counts the article in 245', () => {
		const statement = (title: string) => lines(newMarc({ ...emptyTitleForm, title })).at(-1);
		expect(statement('Sang Pemimpi')).toBe('245 05 $a Sang Pemimpi');
		expect(statement("Al-Qur'an dan terjemahnya")).toBe("245 03 $a Al-Qur'an dan terjemahnya");
	});

	it('writes roles and bodies', () => {
		const authors: FormAuthor[] = [
			{ heading: 'Rendra', role: 'penerjemah', main: false, kind: 'person' },
			{ heading: 'Indonesia. Departemen Agama', role: null, main: true, kind: 'body' }
		];
		expect(lines(newMarc({ ...emptyTitleForm, title: 'X', authors })).slice(1)).toEqual([
			'110 2_ $a Indonesia. Departemen Agama',
			'245 10 $a X',
			'700 0_ $a Rendra, $e penerjemah'
		]);
	});

	it('is described as it was typed', () => {
		expect(describeMarc(newMarc(surau))).toMatchObject({
			title: 'Robohnya surau kami',
			subtitle: 'kumpulan cerpen',
			contributors: [{ heading: 'Navis, A.A.', name: 'A.A. Navis', main: true }],
			year: 1986,
			language: 'ind',
			isbns: [{ text: '979-403-046-5', digits: '9794030465', valid: true }],
			callNumber: '899.221 NAV r',
			subjects: ['Cerita pendek Indonesia', 'Minangkabau (Suku bangsa) - Fiksi'],
			series: 'Sastra Indonesia ; 3'
		});
	});
});

describe('an edit', () => {
	const old: MarcRecord = {
		leader: '00582     2200217   4500',
		fields: [
			{ tag: '001', value: 'INLIS000000000000001' },
			{ tag: '008', value: '150211s1939    io a    r     000 1 ind  ' },
			{ tag: '084', ind1: ' ', ind2: ' ', subfields: [['a', '899.221 3 Ham t']] },
			{
				tag: '100',
				ind1: '0',
				ind2: ' ',
				subfields: [
					['a', 'Hamka,'],
					['d', '1908-1981']
				]
			},
			{
				tag: '245',
				ind1: '1',
				ind2: '0',
				subfields: [
					['a', 'Tenggelamnya kapal van der Wijk.'],
					['n', 'Jilid 1 /'],
					['c', 'Hamka']
				]
			},
			{
				tag: '260',
				ind1: ' ',
				ind2: ' ',
				subfields: [
					['a', 'Jakarta :'],
					['b', 'Balai Pustaka,'],
					['c', 'c1939'],
					['f', 'Gita Karya']
				]
			},
			{ tag: '650', ind1: ' ', ind2: '4', subfields: [['a', 'Fiksi Indonesia']] },
			{
				tag: '651',
				ind1: ' ',
				ind2: '4',
				subfields: [
					['a', 'Minangkabau'],
					['x', 'Fiksi']
				]
			},
			{ tag: '990', ind1: ' ', ind2: ' ', subfields: [['a', '0001/PKS/2015']] }
		]
	};

	it('of the title keeps the part, and of an author the dates', () => {
		const edited = composeMarc({ ...readTitleForm(old), title: 'Tenggelamnya kapal van der Wijck' }, old);
		expect(lines(edited)[4]).toBe('245 10 $a Tenggelamnya kapal van der Wijck $n Jilid 1 / $c Hamka');
		expect(edited.fields.toSpliced(4, 1)).toEqual(old.fields.toSpliced(4, 1));
		const translated = composeMarc(
			{
				...readTitleForm(old),
				authors: [hamka, { ...hamka, heading: 'Rush, James R.', main: false, role: 'penyunting' }]
			},
			old
		);
		expect(lines(translated)).toContain('100 0_ $a Hamka, $d 1908-1981');
		expect(lines(translated).at(-1)).toBe('990 __ $a 0001/PKS/2015');
		expect(lines(translated)).toContain('700 1_ $a Rush, James R., $e penyunting');
	});

	it('of the year stays in its field and reaches 008', () => {
		const edited = lines(composeMarc({ ...readTitleForm(old), yearText: '[t.t.]' }, old));
		expect(edited).toContain('260 __ $a Jakarta : $b Balai Pustaka, $c [t.t.] $f Gita Karya');
		expect(edited[1]).toBe('008 150211nuuuuuuuuio a    r     000 1 ind  ');
		expect(describeMarc(composeMarc({ ...readTitleForm(old), yearText: 'c1998' }, old)).year).toBe(1998);
	});

	it('of the call number stays in INLISLite’s field', () => {
		const edited = composeMarc({ ...readTitleForm(old), callNumber: '899.221 HAM t' }, old);
		expect(lines(edited)).toContain('084 __ $a 899.221 HAM t');
		expect(lines(edited).filter((line) => line.startsWith('090'))).toEqual([]);
	});

	it('of the subjects keeps the tags of those that stay', () => {
		const edited = composeMarc({ ...readTitleForm(old), subjects: ['Minangkabau - Fiksi', 'Roman'] }, old);
		expect(lines(edited).slice(6)).toEqual([
			'651 _4 $a Minangkabau $x Fiksi',
			'650 _4 $a Roman',
			'990 __ $a 0001/PKS/2015'
		]);
	});
});
