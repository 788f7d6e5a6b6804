import {
	dataFields,
	firstSubfield,
	type MarcDataField,
	type MarcField,
	type MarcRecord
} from '#formats/marc21/record.ts';
import { callNumberOf, classOnly, findCallNumber, looksLikeCallNumber } from '../describe/classification.ts';
import { dropFields, insertField, newField, replaceField } from './edit-fields.ts';

/** Writes the class into 082 (DDC); null takes every class of ours away. */
export function editClass(record: MarcRecord, number: string | null): MarcRecord {
	if (number === null) {
		const isClass = (field: MarcDataField) => ['080', '082'].includes(field.tag) || classOnly(field) !== null;
		return { ...record, fields: dropFields(record.fields, isClass) };
	}
	const [old] = dataFields(record, '082').filter((field) => firstSubfield(field, 'a') !== null);
	if (!old) return { ...record, fields: insertField(record.fields, newField('082', '04', [['a', number]])) };
	const first = old.subfields.findIndex(([code]) => code === 'a');
	const next = { ...old, subfields: old.subfields.with(first, ['a', number]) };
	return { ...record, fields: replaceField(record.fields, old, next) };
}

/** Writes the call number where the record has it (090, 084, 099), else into 090. */
export function editCallNumber(record: MarcRecord, callNumber: string | null): MarcRecord {
	if (callNumber === null) return { ...record, fields: withoutCallNumbers(record.fields) };
	const old = findCallNumber(record)?.field;
	const canHold = old && old.tag !== '852' && (old.tag !== '084' || looksLikeCallNumber(callNumber));
	if (!canHold)
		return { ...record, fields: insertField(record.fields, newField('090', '  ', [['a', callNumber]])) };
	const others = old.subfields.filter(([code]) => !'ab'.includes(code));
	const next = { ...old, subfields: [['a', callNumber] as const, ...others] };
	return { ...record, fields: replaceField(record.fields, old, next) };
}

/** Takes away 090, 099, call numbers in 084, and the shelf mark (not the place) of 852. */
function withoutCallNumbers(fields: readonly MarcField[]): MarcField[] {
	return dropFields(fields, (field) => {
		return ['090', '099'].includes(field.tag) || (field.tag === '084' && callNumberOf(field) !== null);
	}).map((field) => {
		if (field.tag !== '852' || !('subfields' in field)) return field;
		const kept = field.subfields.filter(([code]) => !'khi'.includes(code));
		return kept.length === field.subfields.length ? field : { ...field, subfields: kept };
	});
}
