import type { MarcField, MarcRecord } from '#formats/marc21/record.ts';
import { writeIso2709 } from '#formats/marc21/write-iso2709.ts';
import { generateTitles, type GeneratedTitle } from '../catalogue-generator.ts';

/** The record of a generated title, with the fields a catalogue usually has. */
export function recordOf(one: GeneratedTitle): MarcRecord {
	const data = (tag: string, ...subfields: (readonly [string, string])[]): MarcField => ({
		tag,
		ind1: ' ',
		ind2: ' ',
		subfields
	});
	const [first, ...others] = one.authors;
	return {
		leader: '00000nam a2200000ua 4500',
		fields: [
			{ tag: '001', value: controlNumberOf(one) },
			{ tag: '005', value: '20260102082000.0' },
			{ tag: '008', value: `260102s${one.year}    io a    r     000 0 ind  ` },
			...(one.isbn === null ? [] : [data('020', ['a', one.isbn])]),
			data('035', ['a', `0010-0126${String(one.id).padStart(6, '0')}`]),
			data('082', ['a', one.classNumber]),
			data('084', ['a', `${one.classNumber} ${one.title.slice(0, 3)}`]),
			...(first === undefined ? [] : [data('100', ['a', first])]),
			data('245', ['a', `${one.title} :`], ['b', `${one.subtitle} /`], ['c', one.authors.join(', ')]),
			data('260', ['a', 'Padang :'], ['b', `${one.publisher},`], ['c', String(one.year)]),
			data('300', ['a', '240 hlm. :'], ['b', 'ilus. ;'], ['c', '21 cm']),
			...(one.summary === '' ? [] : [data('520', ['a', one.summary])]),
			...one.subjects.map((subject) => data('650', ['a', subject])),
			...others.map((author) => data('700', ['a', author]))
		]
	};
}

export const controlNumberOf = ({ id }: GeneratedTitle): string => `INLIS${String(id).padStart(15, '0')}`;

/** A MARC file of so many generated titles. */
export function* generateMarc(titles: number): Generator<Uint8Array> {
	for (const one of generateTitles(titles, 1)) {
		const result = writeIso2709(recordOf(one));
		if (!result.ok) throw new Error(result.say);
		yield result.written;
	}
}
