import { type MarcField, type MarcRecord, type MarcSubfield } from '#formats/marc21/record.ts';
import { isAboutPublication, publicationField } from '../describe/publication.ts';
import { parseYear } from '../describe/year.ts';
import { dropFields, insertField, newField, replaceField } from './edit-fields.ts';
import { patchFixedField } from './edit-fixed-field.ts';
import type { TitleForm } from './title-form.ts';

type Publication = Pick<TitleForm, 'place' | 'publisher' | 'yearText'>;

/** Writes place, publisher and year into the field that has them (260 or 264), a new 264 _1 otherwise. */
export function editPublication(record: MarcRecord, before: Publication, after: Publication): MarcRecord {
	const old = publicationField(record);
	const part = (code: string, was: string | null, is: string | null): MarcSubfield[] => {
		if (was === is) return old?.subfields.filter(([have]) => have === code) ?? [];
		return is === null ? [] : [[code, is]];
	};
	const others = old?.subfields.filter(([code]) => !'abc'.includes(code)) ?? [];
	const links = others.filter(([code]) => /[368]/.test(code));
	const statement = [
		...part('a', before.place, after.place),
		...part('b', before.publisher, after.publisher),
		...part('c', before.yearText, after.yearText)
	];
	const subfields = [...links, ...punctuate(statement), ...others.filter((other) => !links.includes(other))];
	let fields: MarcField[];
	if (statement.length === 0) fields = dropFields(record.fields, isAboutPublication);
	else if (old) fields = replaceField(record.fields, old, { ...old, subfields });
	else fields = insertField(record.fields, newField('264', ' 1', subfields));
	const written = { ...record, fields };
	return after.yearText === before.yearText ? written : withFixedDate(written, after.yearText);
}

/** ISBD: " ;" before another place, " :" before a publisher, "," before the year. */
function punctuate(statement: readonly MarcSubfield[]): MarcSubfield[] {
	return statement.map(([code, value], at) => {
		const next = statement[at + 1]?.[0];
		const bare = value.replace(/\s*[:;,]\s*$/, '');
		if (next === undefined || code === 'c') return [code, code === 'c' ? value : bare];
		return [code, bare + (next === 'a' ? ' ;' : next === 'b' ? ' :' : ',')];
	});
}

/** 008/06-14: a single known date, or dates unknown. */
function withFixedDate(record: MarcRecord, yearText: string | null): MarcRecord {
	const year = yearText === null ? null : parseYear(yearText);
	return patchFixedField(record, 6, year === null ? 'nuuuuuuuu' : `s${year}    `);
}
