import { controlValue, type MarcRecord } from '#formats/marc21/record.ts';
import { describeAudience } from './describe/audience.ts';
import { describeClass, findCallNumber } from './describe/classification.ts';
import { describeContributors } from './describe/contributors.ts';
import { describeLanguage } from './describe/language.ts';
import { guessMaterialType } from './describe/material-type.ts';
import { describeNotes, describeSummaries } from './describe/notes.ts';
import { describeExtent } from './describe/physical.ts';
import { describePublication } from './describe/publication.ts';
import { describeSeries } from './describe/series.ts';
import { describeIsbns, describeIssns } from './describe/standard-numbers.ts';
import { orNull, plainText } from './describe/strip-isbd.ts';
import { describeSubjects } from './describe/subjects.ts';
import { describeTitleStatement } from './describe/title-statement.ts';
import { describeEdition } from './describe/edition.ts';
import { sortTitle } from './sort-title.ts';
import type { TitleDescription } from './title-description.ts';

/**
 * The columns of a title, derived from its MARC 21 (INDOMARC) record. Nothing is refused: what a record does not
 * say is null or empty.
 *
 *     describeMarc(record).contributors[0]  // { heading: 'Navis, A.A.', name: 'A.A. Navis', main: true }
 */
export function describeMarc(record: MarcRecord): TitleDescription {
	const { nonFiling, ...statement } = describeTitleStatement(record);
	const language = describeLanguage(record);
	const callNumber = findCallNumber(record)?.text ?? null;
	return {
		controlNumber: orNull(plainText(controlValue(record, '001') ?? '')),
		...statement,
		sortTitle: sortTitle(statement.title, { language, nonFiling }),
		contributors: describeContributors(record),
		...describePublication(record),
		edition: describeEdition(record),
		language,
		isbns: describeIsbns(record),
		issns: describeIssns(record),
		classNumber: describeClass(record, callNumber),
		callNumber,
		subjects: describeSubjects(record),
		series: orNull(describeSeries(record).join('\n')),
		extent: describeExtent(record),
		notes: orNull(describeNotes(record).join('\n')),
		summary: orNull(describeSummaries(record).join('\n')),
		audience: describeAudience(record),
		materialType: guessMaterialType(record)
	};
}
