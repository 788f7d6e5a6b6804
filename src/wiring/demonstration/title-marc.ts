import { emptyTitleForm, newMarc, suggestCallNumber, type TitleForm } from '#modules/catalogue/index.ts';
import type { NewTitle } from '#modules/catalogue/index.server.ts';
import type { DemoTitle } from '#database/demo/types.ts';

const roles: Partial<Record<DemoTitle['contributors'][number]['role'], string>> = {
	editor: 'editor',
	translator: 'penerjemah',
	director: 'sutradara'
};

/** A demonstration title as a MARC record, made with the same composer that the cataloguing form uses. */
export function demoTitleRecord(title: DemoTitle): NewTitle {
	const form: TitleForm = {
		...emptyTitleForm,
		title: title.title,
		subtitle: title.subtitle ?? null,
		responsibility: title.contributors.map((person) => person.name).join(', ') || null,
		authors: title.contributors.map((person, index) => ({
			heading: person.heading,
			kind: person.kind === 'body' ? 'body' : 'person',
			role: roles[person.role] ?? null,
			main: index === 0
		})),
		place: title.place ?? null,
		publisher: title.publisher ?? null,
		yearText: title.year === undefined ? null : String(title.year),
		language: title.language,
		classNumber: title.classNumber ?? null,
		callNumber: callNumberOf(title),
		subjects: title.subjects,
		notes: title.originalTitle === undefined ? [] : [`Judul asli: ${title.originalTitle}`],
		summaries: title.summary === undefined ? [] : [title.summary],
		series: title.series === undefined ? [] : [title.series]
	};
	return {
		marc: newMarc(form),
		materialType: title.material,
		audience: title.audience,
		isLocal: title.isLocal
	};
}

function callNumberOf(title: DemoTitle): string | null {
	if (title.classNumber === undefined) return null;
	return suggestCallNumber({
		classNumber: title.classNumber,
		entry: title.contributors[0]?.heading ?? null,
		title: title.title
	});
}
