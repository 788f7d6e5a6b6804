import { dataFields, isDataField, type MarcField, type MarcRecord } from '#formats/marc21/record.ts';
import { insertField, newField, replaceField } from './edit-fields.ts';
import { hasFixedPlaces, patchFixedField } from './edit-fixed-field.ts';

/** Writes the language into 008/35-37, and into 041 where there is no 008 or where 041 names it too. */
export function editLanguage(record: MarcRecord, language: string | null): MarcRecord {
	const fixed = patchFixedField(record, 35, language ?? 'und');
	const [old] = dataFields(fixed, '041').filter((field) => field.subfields.some(([code]) => code === 'a'));
	if (language === null) return { ...fixed, fields: withoutLanguages(fixed.fields) };
	if (old) {
		const first = old.subfields.findIndex(([code]) => code === 'a');
		const subfields = old.subfields.with(first, ['a', language]);
		return { ...fixed, fields: replaceField(fixed.fields, old, { ...old, subfields }) };
	}
	if (hasFixedPlaces(fixed, 35, 3)) return fixed;
	return { ...fixed, fields: insertField(fixed.fields, newField('041', '0 ', [['a', language]])) };
}

/** Takes $a out of 041; languages of originals and summaries stay. */
function withoutLanguages(fields: readonly MarcField[]): MarcField[] {
	return fields.flatMap((field) => {
		if (field.tag !== '041' || !isDataField(field)) return [field];
		const subfields = field.subfields.filter(([code]) => code !== 'a');
		if (subfields.length === field.subfields.length) return [field];
		return subfields.length === 0 ? [] : [{ ...field, subfields }];
	});
}
