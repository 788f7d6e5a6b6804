import { dataFields, type MarcRecord } from '#formats/marc21/record.ts';
import { classAtStart, tidyClass } from '../class.ts';
import { describeClass, findCallNumber } from '../describe/classification.ts';
import {
	contributorFields,
	describeContributorField,
	tidyHeading,
	type ContributorKind
} from '../describe/contributors.ts';
import { describeEdition } from '../describe/edition.ts';
import { describeLanguage, languageCode } from '../describe/language.ts';
import { describeSummaries, noteText } from '../describe/notes.ts';
import { describeExtent, tidyExtent } from '../describe/physical.ts';
import { describePublication } from '../describe/publication.ts';
import { describeSeries, tidySeries } from '../describe/series.ts';
import { describeIsbns, tidyIsbnText } from '../describe/standard-numbers.ts';
import { orNull, plainText, stripIsbd } from '../describe/strip-isbd.ts';
import { describeSubjects, tidySubject } from '../describe/subjects.ts';
import { describeTitleStatement } from '../describe/title-statement.ts';

/** An author or other contributor in the form; `heading` is the entry form ("Navis, A.A."). */
export type FormAuthor = { heading: string; role: string | null; main: boolean; kind: ContributorKind };

/** The simple form for a title: what most cataloguing needs. All else stays in the MARC record. */
export type TitleForm = {
	title: string;
	subtitle: string | null;
	responsibility: string | null;
	authors: readonly FormAuthor[];
	place: string | null;
	publisher: string | null;
	/** As it is to be shown: "2001", "c2001", "[t.t.]". */
	yearText: string | null;
	edition: string | null;
	isbns: readonly string[];
	language: string | null;
	classNumber: string | null;
	callNumber: string | null;
	subjects: readonly string[];
	/** General notes (500), one an entry; other kinds of notes are not touched. */
	notes: readonly string[];
	/** Summaries (520), one an entry. */
	summaries: readonly string[];
	extent: string | null;
	series: readonly string[];
};

/** An empty form, for a new title. */
export const emptyTitleForm: TitleForm = {
	title: '',
	subtitle: null,
	responsibility: null,
	authors: [],
	place: null,
	publisher: null,
	yearText: null,
	edition: null,
	isbns: [],
	language: null,
	classNumber: null,
	callNumber: null,
	subjects: [],
	notes: [],
	summaries: [],
	extent: null,
	series: []
};

/** The form as the record fills it. */
export function readTitleForm(record: MarcRecord): TitleForm {
	const { title, subtitle, responsibility } = describeTitleStatement(record);
	const { place, publisher, yearText } = describePublication(record);
	const callNumber = findCallNumber(record)?.text ?? null;
	return {
		title,
		subtitle,
		responsibility,
		authors: readAuthors(record),
		place,
		publisher,
		yearText,
		edition: describeEdition(record),
		isbns: describeIsbns(record).map((isbn) => isbn.text),
		language: describeLanguage(record),
		classNumber: describeClass(record, callNumber),
		callNumber,
		subjects: describeSubjects(record),
		notes: dataFields(record, '500').map(noteText).filter(Boolean),
		summaries: describeSummaries(record),
		extent: describeExtent(record),
		series: describeSeries(record)
	};
}

function readAuthors(record: MarcRecord): FormAuthor[] {
	return contributorFields(record).flatMap((field) => {
		const described = describeContributorField(field);
		if (!described) return [];
		const { heading, role, main } = described.contributor;
		return [{ heading, role: role ?? null, main, kind: described.kind }];
	});
}

/**
 * The form as a record can hold it and give it back: blanks and closing punctuation taken off, empty entries
 * dropped, main entries first, language as a code, a class taken from the call number where none is given.
 */
export function tidyTitleForm(form: TitleForm): TitleForm {
	const strip = (text: string | null) => (text === null ? null : orNull(stripIsbd(text)));
	const list = (entries: readonly string[], tidy: (text: string) => string) =>
		entries.map(tidy).filter(Boolean);
	const authors = form.authors
		.map(({ heading, role, main, kind }) => ({
			heading: tidyHeading(heading),
			role: strip(role),
			main,
			kind
		}))
		.filter((author) => author.heading !== '');
	const callNumber = form.callNumber === null ? null : orNull(plainText(form.callNumber));
	return {
		title: stripIsbd(form.title),
		subtitle: strip(form.subtitle),
		responsibility: strip(form.responsibility),
		authors: [...authors.filter((author) => author.main), ...authors.filter((author) => !author.main)],
		place: strip(form.place),
		publisher: strip(form.publisher),
		yearText: strip(form.yearText),
		edition: strip(form.edition),
		isbns: list(
			form.isbns.flatMap((isbn) => isbn.split(';')),
			tidyIsbnText
		),
		language: form.language === null ? null : languageCode(form.language),
		classNumber:
			orNull(tidyClass(plainText(form.classNumber ?? ''))) ?? (callNumber && classAtStart(callNumber)),
		callNumber,
		subjects: [...new Set(list(form.subjects, tidySubject))],
		notes: list(form.notes, plainText),
		summaries: list(form.summaries, plainText),
		extent: form.extent === null ? null : orNull(tidyExtent(plainText(form.extent))),
		series: list(form.series, (text) => tidySeries(plainText(text)))
	};
}
