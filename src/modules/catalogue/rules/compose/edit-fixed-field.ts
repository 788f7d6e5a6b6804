import { controlValue, type MarcRecord } from '#formats/marc21/record.ts';

/** 008 has 40 places; shorter ones (and INLISLite's) are patched only where they reach. */
export function hasFixedPlaces(record: MarcRecord, from: number, length: number): boolean {
	return (controlValue(record, '008') ?? '').length >= from + length;
}

/** Writes into 008 from a place on; a record without 008, or with one too short, is left as it is. */
export function patchFixedField(record: MarcRecord, from: number, text: string): MarcRecord {
	if (!hasFixedPlaces(record, from, text.length)) return record;
	let patched = false;
	const fields = record.fields.map((field) => {
		if (patched || field.tag !== '008' || !('value' in field)) return field;
		patched = true;
		return { ...field, value: field.value.slice(0, from) + text + field.value.slice(from + text.length) };
	});
	return { ...record, fields };
}

/**
 * 008 of a new book: date entered, dates unknown until the form gives a year, place and language open
 * (MARC 21 Bibliographic, 008 Books). `enteredOn` is an ISO date; without it the six places stay blank.
 */
export function newFixedField(enteredOn: string | null): string {
	const entered = enteredOn === null ? ' '.repeat(6) : enteredOn.slice(2).replaceAll('-', '');
	return `${entered}nuuuuuuuuxx ${' '.repeat(17)}und  `;
}
