import { describe, expect, it } from 'vitest';
import type { MarcField } from '#formats/marc21/record.ts';
import { rebuildRecord } from './rebuild-record.ts';
import type { RecordSource } from './rebuild-record.ts';

const empty = {
	title: null,
	author: null,
	edition: null,
	publisher: null,
	place: null,
	year: null,
	subject: null,
	extent: null,
	isbn: null,
	callNumber: null,
	note: null,
	classNumber: null,
	bibId: null
};

const source = (differently: Partial<RecordSource>): RecordSource => ({
	controlNumber: null,
	material: 'monograph',
	isRda: false,
	columns: empty,
	fields: [],
	...differently
});

const shown = (fields: readonly MarcField[]) =>
	fields.map((field) =>
		'value' in field
			? `${field.tag} ${field.value}`
			: `${field.tag} ${field.ind1}${field.ind2} ${field.subfields.map(([code, text]) => `$${code}${text}`).join('')}`
	);

const stored = (tag: string, value: string) => ({
	legacyId: tag,
	tag,
	ind1: '#',
	ind2: '#',
	value,
	subfields: []
});

describe('rebuildRecord', () => {
	it.each<[RecordSource['material'], boolean, string]>([
		['monograph', false, '00000nam a2200000ua 4500'],
		['monograph', true, '00000nam a2200000ui 4500'],
		['serial', false, '00000nas a2200000ua 4500'],
		['map', false, '00000nem a2200000ua 4500'],
		['sound', false, '00000nim a2200000ua 4500'],
		['undergraduate-thesis', false, '00000ntm a2200000ua 4500']
	])('makes the leader of a %s (RDA: %s)', (material, isRda, leader) => {
		expect(rebuildRecord(source({ material, isRda })).record.leader).toBe(leader);
	});

	it('puts a missing title where it belongs, from the column for showing', () => {
		const rebuilt = rebuildRecord(
			source({
				controlNumber: 'INLIS1',
				columns: { ...empty, title: 'Judul : anak / Hamka' },
				fields: [stored('005', '20260101'), stored('100', '$a Hamka'), stored('300', '$a 100 hlm.')]
			})
		);
		expect(rebuilt.titleFrom).toBe('column');
		expect(shown(rebuilt.record.fields)).toEqual([
			'001 INLIS1',
			'005 20260101',
			'100    $aHamka',
			'245 00 $aJudul :$banak /$cHamka',
			'300    $a100 hlm.'
		]);
	});

	it.each([
		[' / Tanpa Judul', '245 00 $aTanpa Judul', 'column'],
		['Judul', '245 00 $aJudul', 'column'],
		['  ', '245 00 $a[Tanpa judul]', 'nothing'],
		[null, '245 00 $a[Tanpa judul]', 'nothing']
	])('shows %j as %s', (title, field, from) => {
		const rebuilt = rebuildRecord(source({ columns: { ...empty, title }, fields: [stored('300', '$a x')] }));
		expect(shown(rebuilt.record.fields)[0]).toBe(field);
		expect(rebuilt.titleFrom).toBe(from);
	});

	it('makes a plain record when no field is left', () => {
		const columns = {
			...empty,
			title: 'Judul / Hamka',
			author: 'Hamka',
			isbn: '979-103-571-7 ; 978-0-306-40615-7',
			place: 'Padang',
			publisher: 'Contoh',
			year: '1939',
			subject: 'Fiksi ; Minangkabau',
			classNumber: '899.221 3'
		};
		const rebuilt = rebuildRecord(source({ controlNumber: 'INLIS1', isRda: true, columns }));
		expect(shown(rebuilt.record.fields)).toEqual([
			'001 INLIS1',
			'020    $a979-103-571-7',
			'020    $a978-0-306-40615-7',
			'082    $a899.221 3',
			'100 1  $aHamka',
			'245 00 $aJudul /$cHamka',
			'264  1 $aPadang$bContoh$c1939',
			'650  4 $aFiksi',
			'650  4 $aMinangkabau'
		]);
	});
});
