import type { Findings } from '../findings.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

type Tables = Pick<InlisliteTables, 'eFiles' | 'surveyChoices' | 'surveyAnswers'>;

/** What is not imported and still has a figure of its own: files of titles, and what surveys had counted. */
export function countLeftOut(tables: Tables, titleIds: ReadonlySet<string>, findings: Findings): void {
	const files = [...tables.eFiles.rows()];
	const ofTitles = files.filter((row) => titleIds.has(row.id('Catalog_id') ?? ''));
	const isPublic = ofTitles.filter((row) => row.flag('IsPublish') === true);
	if (files.length > 0)
		findings.add(tables.eFiles.name, '*', 'e-files-not-read', {
			ofTitles: ofTitles.length,
			withoutTitle: files.length - ofTitles.length,
			published: isPublic.length
		});
	const counted = [...tables.surveyChoices.rows()].reduce(
		(sum, row) => sum + (row.number('ChoosenCount') ?? 0),
		0
	);
	const written = tables.surveyAnswers.size;
	if (counted + written > 0)
		findings.add(tables.surveyChoices.name, '*', 'survey-answers-not-read', { counted, written });
}
