import type { MarcDataField, MarcRecord, MarcSubfield } from '#formats/marc21/record.ts';
import { noteText } from '../describe/notes.ts';
import { seriesOf, seriesTag, seriesTags, splitSeries } from '../describe/series.ts';
import { isbnTexts } from '../describe/standard-numbers.ts';
import { subjectParts, subjectsOf, subjectTags } from '../describe/subjects.ts';
import { dropFields, newField, reconcileFields } from './edit-fields.ts';

function reconcileTexts(
	record: MarcRecord,
	wanted: readonly string[],
	entriesOf: (field: MarcDataField) => readonly string[],
	make: (entry: string) => MarcDataField
): MarcRecord {
	const fields = reconcileFields(record.fields, { entriesOf, isSame: (a, b) => a === b, wanted, make });
	return { ...record, fields };
}

/** Writes ISBNs (020 $a). */
export function editIsbns(record: MarcRecord, isbns: readonly string[]): MarcRecord {
	const entriesOf = (field: MarcDataField) => (field.tag === '020' ? isbnTexts(field) : []);
	return reconcileTexts(record, isbns, entriesOf, (isbn) => newField('020', '  ', [['a', isbn]]));
}

/** Writes general notes (500). */
export function editNotes(record: MarcRecord, notes: readonly string[]): MarcRecord {
	return editTexts(record, '500', notes);
}

/** Writes summaries (520). */
export function editSummaries(record: MarcRecord, summaries: readonly string[]): MarcRecord {
	return editTexts(record, '520', summaries);
}

function editTexts(record: MarcRecord, tag: string, texts: readonly string[]): MarcRecord {
	const entriesOf = (field: MarcDataField) => (field.tag === tag ? [noteText(field)].filter(Boolean) : []);
	return reconcileTexts(record, texts, entriesOf, (text) => newField(tag, '  ', [['a', text]]));
}

/** Writes subject headings: kept ones keep their tag and source, new ones become 650 _4 with $x. */
export function editSubjects(record: MarcRecord, subjects: readonly string[]): MarcRecord {
	// A heading that stands twice (two thesauri) is one entry in the form: the second field follows the first's fate.
	const seen = new Set<string>();
	const dropped = dropFields(record.fields, (field) => {
		if (!subjectTags.includes(field.tag)) return false;
		const entries = subjectsOf(field);
		const isRepeated = entries.length > 0 && entries.every((entry) => seen.has(entry));
		for (const entry of entries) seen.add(entry);
		return isRepeated;
	});
	const entriesOf = (field: MarcDataField) => (subjectTags.includes(field.tag) ? subjectsOf(field) : []);
	return reconcileTexts({ ...record, fields: dropped }, subjects, entriesOf, (subject) => {
		const parts = subjectParts(subject);
		return newField(
			'650',
			' 4',
			parts.map((part, n): MarcSubfield => [n === 0 ? 'a' : 'x', part])
		);
	});
}

/** Writes series into the tag that states them, 490 in a new record; without series every statement goes. */
export function editSeries(record: MarcRecord, series: readonly string[]): MarcRecord {
	if (series.length === 0) {
		return { ...record, fields: dropFields(record.fields, (field) => seriesTags.includes(field.tag)) };
	}
	const tag = seriesTag(record) ?? '490';
	const entriesOf = (field: MarcDataField) =>
		field.tag === tag ? [seriesOf(field) ?? ''].filter(Boolean) : [];
	return reconcileTexts(record, series, entriesOf, (text) => {
		const { name, volume } = splitSeries(text);
		const subfields: MarcSubfield[] = volume
			? [
					['a', `${name} ;`],
					['v', volume]
				]
			: [['a', name]];
		return newField(tag, tag === '490' ? '0 ' : ' 0', subfields);
	});
}
