import {
	controlValue,
	dataFields,
	subfieldValues,
	type MarcDataField,
	type MarcRecord
} from '#formats/marc21/record.ts';
import { orNull, stripIsbd } from './strip-isbd.ts';
import { parseYear } from './year.ts';

export type Publication = {
	place: string | null;
	publisher: string | null;
	year: number | null;
	yearText: string | null;
};

/** 264 of distribution, manufacture and copyright: not about publication. */
export function isAboutPublication(field: MarcDataField): boolean {
	return field.tag === '260' || (field.tag === '264' && !/[234]/.test(field.ind2));
}

/**
 * The field that tells of publication: 264 _1 (RDA), else 260 (AACR), else a 264 of production (_0, a thesis) or
 * without indicator. Null when there is none.
 */
export function publicationField(record: MarcRecord): MarcDataField | null {
	const fields = dataFields(record, '260', '264').filter(isAboutPublication);
	return (
		fields.find((field) => field.tag === '264' && field.ind2 === '1') ??
		fields.find((field) => field.tag === '260') ??
		fields[0] ??
		null
	);
}

/** Place, publisher and year as written; the number comes from the text, else from 008/07-10. */
export function describePublication(record: MarcRecord): Publication {
	const field = publicationField(record);
	const values = (code: string) => (field ? subfieldValues(field, code).map(stripIsbd).filter(Boolean) : []);
	const yearText = orNull(values('c')[0] ?? '');
	return {
		place: orNull(values('a').join(' ; ')),
		publisher: orNull(values('b').join(' ; ')),
		year: (yearText ? parseYear(yearText) : null) ?? yearOfFixedField(record),
		yearText
	};
}

/** Date 1 of 008, unless 008/06 says that dates are unknown ("n"). */
function yearOfFixedField(record: MarcRecord): number | null {
	const fixed = controlValue(record, '008') ?? '';
	return fixed.charAt(6) === 'n' ? null : parseYear(fixed.slice(7, 11));
}
