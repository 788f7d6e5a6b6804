import { dataFields, subfieldValues, type MarcDataField, type MarcRecord } from '#formats/marc21/record.ts';
import { plainText, stripIsbd } from './strip-isbd.ts';

/** Headings of persons, bodies, meetings, titles, events, topics, places, free words and forms; 690 is local. */
export const subjectTags = [
	'600',
	'610',
	'611',
	'630',
	'647',
	'648',
	'650',
	'651',
	'653',
	'655',
	'690',
	'691'
];

/** Subject headings, parts joined by " - ", each once: "Minangkabau (Suku bangsa) - Fiksi". */
export function describeSubjects(record: MarcRecord): string[] {
	return [...new Set(dataFields(record, ...subjectTags).flatMap(subjectsOf))];
}

/** The headings of one field: one, except in 653, where each $a is a heading of its own. */
export function subjectsOf(field: MarcDataField): string[] {
	if (field.tag === '653') return subfieldValues(field, 'a').map(tidySubject).filter(Boolean);
	const name = subfieldValues(field, 'abcdfgklmnopqrst').map(plainText).filter(Boolean).join(' ');
	return [tidySubject([name, ...subfieldValues(field, 'vxyz')].join(' - '))].filter(Boolean);
}

/** A heading as typed: "Adat -- Sumatera Barat." becomes "Adat - Sumatera Barat". */
export function tidySubject(text: string): string {
	return subjectParts(text).join(' - ');
}

/** The parts of a heading: the name and its subdivisions. */
export function subjectParts(text: string): string[] {
	return plainText(text)
		.split(/\s*--\s*|\s+[-–]\s+/)
		.map(stripIsbd)
		.filter(Boolean);
}
