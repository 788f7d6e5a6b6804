import { dataFields, subfieldValues, type MarcDataField, type MarcRecord } from '#formats/marc21/record.ts';
import { parseIsbn } from '../isbn.ts';
import type { Isbn } from '../title-description.ts';
import { plainText } from './strip-isbd.ts';

/** ISBNs of 020 $a as typed. INLISLite joins several with " ; " ("… (jil. 1) ; … (no. jil. lengkap)"). */
export function describeIsbns(record: MarcRecord): Isbn[] {
	return dataFields(record, '020').flatMap(isbnTexts).map(parseIsbn);
}

/** The ISBNs of one field. */
export function isbnTexts(field: MarcDataField): string[] {
	return subfieldValues(field, 'a')
		.flatMap((value) => value.split(';'))
		.map(tidyIsbnText)
		.filter(Boolean);
}

/** An ISBN as typed, without the price separator and the word ISBN in front. */
export function tidyIsbnText(text: string): string {
	return plainText(text)
		.replace(/^(?:ISBN(?:-1[03])?[:\s]+)+/i, '')
		.replace(/[\s:;,]+$/, '');
}

/** ISSNs of 022 $a as "1234-567X"; what is none stays as typed. */
export function describeIssns(record: MarcRecord): string[] {
	return dataFields(record, '022')
		.flatMap((field) => subfieldValues(field, 'a'))
		.map((value) => {
			const text = plainText(value);
			const [, left, right] = /(\d{4})[-\u2010-\u2015\s]?(\d{3}[\dXx])/.exec(text) ?? [];
			return left && right ? `${left}-${right.toUpperCase()}` : text;
		})
		.filter(Boolean);
}
