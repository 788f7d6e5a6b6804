/** One subfield: its code, one character, and its text. */
export type MarcSubfield = readonly [code: string, value: string];

/** A control field (tags 00X, and fields of other systems that have no subfields). */
export type MarcControlField = { tag: string; value: string };

/** A data field: two indicators and subfields in their order. */
export type MarcDataField = { tag: string; ind1: string; ind2: string; subfields: readonly MarcSubfield[] };

export type MarcField = MarcControlField | MarcDataField;

/** A MARC 21 record as it is: leader of 24 characters, fields in their order, nothing interpreted. */
export type MarcRecord = { leader: string; fields: readonly MarcField[] };

/** Narrows to a field with indicators and subfields. */
export function isDataField(field: MarcField): field is MarcDataField {
	return 'subfields' in field;
}

/** The data fields with one of these tags, in the record's order. */
export function dataFields(record: MarcRecord, ...tags: string[]): MarcDataField[] {
	const found: MarcDataField[] = [];
	for (const field of record.fields) if (tags.includes(field.tag) && isDataField(field)) found.push(field);
	return found;
}

/** The value of the first control field with this tag, or null. */
export function controlValue(record: MarcRecord, tag: string): string | null {
	for (const field of record.fields) if (field.tag === tag && !isDataField(field)) return field.value;
	return null;
}

/** Values of the subfields with one of these codes, in the field's order: `subfieldValues(field, 'ab')`. */
export function subfieldValues(field: MarcDataField, codes: string): string[] {
	return field.subfields.filter(([code]) => codes.includes(code)).map(([, value]) => value);
}

/** The first subfield with this code, or null. */
export function firstSubfield(field: MarcDataField, code: string): string | null {
	return field.subfields.find(([have]) => have === code)?.[1] ?? null;
}
