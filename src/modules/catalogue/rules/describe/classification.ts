import {
	dataFields,
	firstSubfield,
	subfieldValues,
	type MarcDataField,
	type MarcRecord
} from '#formats/marc21/record.ts';
import { classAtStart, tidyClass } from '../class.ts';
import { plainText } from './strip-isbd.ts';

/** A call number and the field that has it. */
export type FoundCallNumber = { text: string; field: MarcDataField };

/** Class and then letters: a call number. A number alone in 084 is a class (SLiMS writes it so). */
export function looksLikeCallNumber(text: string): boolean {
	return /[\s/]\p{L}/u.test(text);
}

/**
 * The call number: 090, 084 (INLISLite writes either), 099, or the shelf mark of 852. 084 with a source ($2) is a
 * class of another scheme.
 */
export function findCallNumber(record: MarcRecord): FoundCallNumber | null {
	for (const field of [
		...dataFields(record, '090'),
		...dataFields(record, '084'),
		...dataFields(record, '099')
	]) {
		const text = callNumberOf(field);
		if (text) return { text, field };
	}
	for (const field of dataFields(record, '852')) {
		const text = plainText(subfieldValues(field, 'khi').join(' '));
		if (text) return { text, field };
	}
	return null;
}

/** The call number in a field of 090, 084 or 099, or null. */
export function callNumberOf(field: MarcDataField): string | null {
	const text = plainText(subfieldValues(field, 'ab').join(' '));
	if (!text) return null;
	if (field.tag === '084' && (firstSubfield(field, '2') !== null || !looksLikeCallNumber(text))) return null;
	return text;
}

/** The class: 082 (DDC), 080 (UDC), a number alone in 084, else the start of the call number. */
export function describeClass(record: MarcRecord, callNumber: string | null): string | null {
	for (const field of [...dataFields(record, '082'), ...dataFields(record, '080')]) {
		const number = tidyClass(plainText(firstSubfield(field, 'a') ?? ''));
		if (number) return number;
	}
	for (const field of dataFields(record, '084')) {
		const number = classOnly(field);
		if (number) return number;
	}
	return callNumber ? classAtStart(callNumber) : null;
}

/** A class of our scheme in 084, or null. */
export function classOnly(field: MarcDataField): string | null {
	if (field.tag !== '084' || firstSubfield(field, '2') !== null || callNumberOf(field)) return null;
	return classAtStart(plainText(firstSubfield(field, 'a') ?? ''));
}
