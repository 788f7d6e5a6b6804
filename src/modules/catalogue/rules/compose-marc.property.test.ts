import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarcField, MarcRecord } from '#formats/marc21/record.ts';
import { composeMarc, newMarc } from './compose-marc.ts';
import { readTitleForm, tidyTitleForm, type FormAuthor, type TitleForm } from './compose/title-form.ts';

/** What people type, with the marks that ISBD and MARC give a meaning to. */
const typed = fc
	.array(
		fc.constantFrom(
			...[
				'Si',
				'Sang',
				'Surau',
				'kami',
				'A.A.',
				'Navis',
				'dkk.',
				'jil.',
				'1986',
				'e\u0301',
				"Ka'bah",
				'Tambo.'
			],
			...[
				':',
				';',
				'/',
				'=',
				',',
				'.',
				'-',
				'--',
				'...',
				'[et al.]',
				'(Suku)',
				'+',
				'\t',
				'c1',
				'2X4',
				'ISBN',
				'1908-1981'
			]
		),
		{ minLength: 1, maxLength: 7 }
	)
	.map((words) => words.join(' '));
const optional = fc.option(typed, { nil: null });
const several = fc.array(typed, { maxLength: 3 });
const title = typed.map((text) => `Kisah ${text}`);

const author: fc.Arbitrary<FormAuthor> = fc.record({
	heading: fc.oneof(fc.constantFrom('Hamka', 'Navis, A.A.', 'Toer, Pramoedya Ananta'), typed),
	role: fc.option(fc.constantFrom('penerjemah', 'editor.', 'ilustrator'), { nil: null }),
	main: fc.boolean(),
	kind: fc.constantFrom('person', 'body', 'meeting')
});

const titleForm: fc.Arbitrary<TitleForm> = fc.record({
	title,
	subtitle: optional,
	responsibility: optional,
	authors: fc.array(author, { maxLength: 4 }),
	place: optional,
	publisher: optional,
	yearText: fc.oneof(optional, fc.constantFrom('c2001', '[t.t.]', '1409 H', '2006/2007', '18--')),
	edition: optional,
	isbns: several,
	language: fc.option(fc.constantFrom('ind', 'eng', 'ara', 'Bahasa Minangkabau', '?'), { nil: null }),
	classNumber: fc.option(fc.constantFrom('899.221', '2X4.1', '2x3', '959.8/16', '899.221 3', ' '), {
		nil: null
	}),
	callNumber: fc.option(fc.constantFrom('2X4.1 HAM f', '899.221 3 Nav r', 'R 030', '813', 'Fiksi'), {
		nil: null
	}),
	subjects: several,
	notes: several,
	summaries: several,
	extent: optional,
	series: several
});

const subfields = fc.array(fc.tuple(fc.constantFrom(...'abbcnpvxe246h'), typed), {
	minLength: 1,
	maxLength: 5
});
const dataField = fc.record({
	tag: fc.constantFrom(
		...[
			'020',
			'041',
			'080',
			'082',
			'084',
			'090',
			'099',
			'100',
			'110',
			'245',
			'245',
			'250',
			'260',
			'264',
			'300'
		],
		...[
			'440',
			'490',
			'500',
			'520',
			'600',
			'650',
			'653',
			'700',
			'711',
			'830',
			'852',
			'035',
			'246',
			'504',
			'856',
			'990'
		]
	),
	ind1: fc.constantFrom(' ', '0', '1'),
	ind2: fc.constantFrom(' ', '0', '1', '4'),
	subfields
});
const controlField = fc.constantFrom<MarcField>(
	{ tag: '001', value: 'INLIS000000000000009' },
	{ tag: '005', value: '20150211015000' },
	{ tag: '008', value: '150211s1939    io a    r     000 1 ind  ' },
	{ tag: '008', value: '                                   ind  ' },
	{ tag: '008', value: 'pendek' }
);
/** Records as they come: fields in any order, repeated, half empty. */
const record: fc.Arbitrary<MarcRecord> = fc
	.array(fc.oneof({ weight: 1, arbitrary: controlField }, { weight: 5, arbitrary: dataField }), {
		maxLength: 14
	})
	.map((fields) => ({ leader: '00000nam a2200000 a 4500', fields: onceEach(fields) }));

/** 245 and 008 are not repeatable. */
function onceEach(fields: readonly MarcField[]): MarcField[] {
	return fields.filter((field, at) => {
		const first = fields.findIndex((other) => other.tag === field.tag);
		return !['008', '245'].includes(field.tag) || first === at;
	});
}

/** Fields that each part of the form may touch. */
const owned: Readonly<Record<keyof TitleForm, readonly string[]>> = {
	title: ['245'],
	subtitle: ['245'],
	responsibility: ['245'],
	authors: ['100', '110', '111', '700', '710', '711'],
	place: ['260', '264'],
	publisher: ['260', '264'],
	yearText: ['260', '264', '008'],
	edition: ['250'],
	isbns: ['020'],
	language: ['008', '041'],
	classNumber: ['080', '082', '084'],
	callNumber: ['080', '082', '084', '090', '099', '852'],
	subjects: ['600', '650', '653'],
	notes: ['500'],
	summaries: ['520'],
	extent: ['300'],
	series: ['440', '490', '830']
};

function fieldsWithout(marc: MarcRecord, tags: readonly string[]): MarcField[] {
	return marc.fields.filter((field) => !tags.includes(field.tag));
}

describe('a form and its record', () => {
	it('reading a new record gives the form back', () => {
		fc.assert(
			fc.property(titleForm, (form) => {
				expect(readTitleForm(newMarc(form))).toEqual(tidyTitleForm(form));
			})
		);
	});

	it('reading an edited record gives the form back, whatever the record held', () => {
		fc.assert(
			fc.property(titleForm, record, (form, old) => {
				expect(readTitleForm(composeMarc(form, old))).toEqual(tidyTitleForm(form));
			}),
			{ numRuns: 400 }
		);
	});

	it('an unchanged form leaves the record as it is', () => {
		fc.assert(
			fc.property(record, (old) => {
				expect(composeMarc(readTitleForm(old), old)).toBe(old);
			}),
			{ numRuns: 300 }
		);
	});

	it('a changed part touches its own fields only', () => {
		const part = fc.constantFrom(...(Object.keys(owned) as (keyof TitleForm)[]));
		fc.assert(
			fc.property(titleForm, record, part, (form, old, key) => {
				const edited = composeMarc({ ...readTitleForm(old), [key]: form[key] }, old);
				expect(fieldsWithout(edited, owned[key])).toEqual(fieldsWithout(old, owned[key]));
				expect(edited.leader).toBe(old.leader);
			}),
			{ numRuns: 400 }
		);
	});

	it('what a record gives is tidy', () => {
		fc.assert(
			fc.property(record, (old) => {
				const form = readTitleForm(old);
				expect(tidyTitleForm(form)).toEqual(form);
			}),
			{ numRuns: 400 }
		);
	});

	it('a tidy form is tidy', () => {
		fc.assert(
			fc.property(titleForm, (form) => {
				const tidy = tidyTitleForm(form);
				expect(tidyTitleForm(tidy)).toEqual(tidy);
			})
		);
	});
});
