import { dataFields, type MarcDataField, type MarcRecord } from '#formats/marc21/record.ts';
import { plainText } from './strip-isbd.ts';

/** Notes that readers see. Summary (520) and audience (521) are columns of their own; notes of acquisition,
 * ownership, custody and conservation (541, 561, 563, 583, 59X) are for staff. */
const noteTags = [
	...['500', '501', '502', '504', '505', '508', '511', '515', '518', '525', '530', '533', '534', '538'],
	...['546', '547', '550', '580', '586', '588']
];

/** Subfields that link or say where a note comes from, and are no part of its text. */
const notText = '012568';

/** Notes, one a line. */
export function describeNotes(record: MarcRecord): string[] {
	return dataFields(record, ...noteTags)
		.map(noteText)
		.filter(Boolean);
}

/** Summaries and reviews of 520. */
export function describeSummaries(record: MarcRecord): string[] {
	return dataFields(record, '520').map(noteText).filter(Boolean);
}

/** The text of a note, on one line. */
export function noteText(field: MarcDataField): string {
	const values = field.subfields.filter(([code]) => !notText.includes(code)).map(([, value]) => value);
	return plainText(values.join(' '));
}
