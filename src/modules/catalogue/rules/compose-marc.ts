import type { MarcRecord } from '#formats/marc21/record.ts';
import { editCallNumber, editClass } from './compose/edit-classification.ts';
import { editContributors } from './compose/edit-contributors.ts';
import { newFixedField } from './compose/edit-fixed-field.ts';
import { editLanguage } from './compose/edit-language.ts';
import { editEdition, editExtent } from './compose/edit-first-field.ts';
import { editIsbns, editNotes, editSeries, editSubjects, editSummaries } from './compose/edit-lists.ts';
import { editPublication } from './compose/edit-publication.ts';
import { editTitleStatement } from './compose/edit-title-statement.ts';
import { readTitleForm, tidyTitleForm, type TitleForm } from './compose/title-form.ts';

type Edit = {
	parts: readonly (keyof TitleForm)[];
	write: (record: MarcRecord, before: TitleForm, after: TitleForm) => MarcRecord;
};

/** What each part of the form writes. Main entries come before 245, whose first indicator asks for them. */
const edits: readonly Edit[] = [
	{ parts: ['authors'], write: (record, _, form) => editContributors(record, form.authors) },
	{ parts: ['title', 'subtitle', 'responsibility'], write: editTitleStatement },
	{ parts: ['place', 'publisher', 'yearText'], write: editPublication },
	{ parts: ['edition'], write: (record, _, form) => editEdition(record, form.edition) },
	{ parts: ['isbns'], write: (record, _, form) => editIsbns(record, form.isbns) },
	{ parts: ['language'], write: (record, _, form) => editLanguage(record, form.language) },
	{ parts: ['callNumber'], write: (record, _, form) => editCallNumber(record, form.callNumber) },
	{ parts: ['classNumber'], write: (record, _, form) => editClass(record, form.classNumber) },
	{ parts: ['subjects'], write: (record, _, form) => editSubjects(record, form.subjects) },
	{ parts: ['notes'], write: (record, _, form) => editNotes(record, form.notes) },
	{ parts: ['summaries'], write: (record, _, form) => editSummaries(record, form.summaries) },
	{ parts: ['extent'], write: (record, _, form) => editExtent(record, form.extent) },
	{ parts: ['series'], write: (record, _, form) => editSeries(record, form.series) }
];

/**
 * Writes the form onto a record. Only the fields whose part of the form has changed are touched; every other field
 * stays as it is, in its place. Reading the form again gives `tidyTitleForm(form)`.
 *
 *     composeMarc({ ...readTitleForm(record), title: 'Robohnya surau kami' }, record)
 */
export function composeMarc(form: TitleForm, record: MarcRecord): MarcRecord {
	const before = tidyTitleForm(readTitleForm(record));
	const after = tidyTitleForm(form);
	const isChanged = (part: keyof TitleForm) => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
	return edits
		.filter(({ parts }) => parts.some(isChanged))
		.reduce((written, { write }) => write(written, before, after), record);
}

/**
 * A record for a new title: text, monograph, described by RDA, in UTF-8. `enteredOn` is today as an ISO date, for
 * 008/00-05.
 */
export function newMarc(form: TitleForm, enteredOn: string | null = null): MarcRecord {
	const blank: MarcRecord = {
		leader: '00000nam a2200000 i 4500',
		fields: [{ tag: '008', value: newFixedField(enteredOn) }]
	};
	return composeMarc(form, blank);
}
