import {
	dataFields,
	type MarcDataField,
	type MarcRecord,
	type MarcSubfield
} from '#formats/marc21/record.ts';
import { splitExtent } from '../describe/physical.ts';
import { dropFields, insertField, newField, replaceField } from './edit-fields.ts';

/** Writes the extent (300), divided at its ISBD marks. */
export function editExtent(record: MarcRecord, extent: string | null): MarcRecord {
	if (extent === null) return writeFirst(record, '300', null);
	const { pages, details, size } = splitExtent(extent);
	const subfields: MarcSubfield[] = [['a', pages + (details ? ' :' : size ? ' ;' : '')]];
	if (details) subfields.push(['b', details + (size ? ' ;' : '')]);
	if (size) subfields.push(['c', size]);
	return writeFirst(record, '300', subfields);
}

/** Writes the edition (250 $a). */
export function editEdition(record: MarcRecord, edition: string | null): MarcRecord {
	return writeFirst(record, '250', edition === null ? null : [['a', edition]]);
}

/** Gives the first field with a tag new content, makes it, or takes every field with the tag away. */
function writeFirst(record: MarcRecord, tag: string, subfields: readonly MarcSubfield[] | null): MarcRecord {
	if (subfields === null)
		return { ...record, fields: dropFields(record.fields, (field) => field.tag === tag) };
	const [old] = dataFields(record, tag);
	if (!old) return { ...record, fields: insertField(record.fields, newField(tag, '  ', subfields)) };
	const next: MarcDataField = { ...old, subfields: [...linksOf(old), ...subfields] };
	return { ...record, fields: replaceField(record.fields, old, next) };
}

/** $3 (materials concerned), $6 and $8 (links) stand before the text and stay. */
function linksOf(field: MarcDataField): MarcSubfield[] {
	return field.subfields.filter(([code]) => /[368]/.test(code));
}
