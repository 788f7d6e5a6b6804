import { marcXmlClosing, marcXmlOpening, writeMarcXml } from '#formats/marc21/write-marcxml.ts';
import { writeIso2709 } from '#formats/marc21/write-iso2709.ts';
import type { ExportableTitle } from '#modules/catalogue/index.server.ts';

/** Why a title is not in the file. */
export type NotWritten = { id: string; say: string };

/** A file format for titles: what stands before, between and after, and each title's own part. */
export type TitleWriter = {
	opening: string;
	separator: string;
	closing: string;
	write(title: ExportableTitle): string | Uint8Array | NotWritten;
};

const marc: TitleWriter = {
	opening: '',
	separator: '',
	closing: '',
	write(title) {
		const result = writeIso2709(title.marc);
		return result.ok ? result.written : { id: title.publicId, say: result.say };
	}
};

const marcxml: TitleWriter = {
	opening: marcXmlOpening,
	separator: '',
	closing: marcXmlClosing,
	write(title) {
		const result = writeMarcXml(title.marc);
		return result.ok ? result.written : { id: title.publicId, say: result.say };
	}
};

const shownColumns = (title: ExportableTitle) => ({
	id: title.publicId,
	title: title.title,
	subtitle: title.subtitle,
	authors: title.contributors.map((person) => person.heading),
	publisher: title.publisher,
	place: title.place,
	year: title.yearText,
	edition: title.edition,
	language: title.language,
	isbns: title.isbns.map((isbn) => isbn.text),
	class: title.classNumber,
	callNumber: title.callNumber,
	subjects: title.subjects,
	series: title.series,
	form: title.materialType
});

const json: TitleWriter = {
	opening: '[\n',
	separator: ',\n',
	closing: '\n]\n',
	write: (title) => JSON.stringify({ ...shownColumns(title), marc: title.marc })
};

const cell = (value: string | readonly string[] | null) => {
	const text = typeof value === 'object' ? (value ?? []).join('; ') : value;
	// A leading sign that a spreadsheet would take for a formula is kept as text.
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const names: readonly (keyof ReturnType<typeof shownColumns>)[] = [
	'id',
	'title',
	'subtitle',
	'authors',
	'publisher',
	'place',
	'year',
	'edition',
	'language',
	'isbns',
	'class',
	'callNumber',
	'subjects',
	'series',
	'form'
];

const csv: TitleWriter = {
	// The mark at the start tells spreadsheets that the file is UTF-8.
	opening: `\uFEFF${names.join(',')}\r\n`,
	separator: '',
	closing: '',
	write(title) {
		const columns = shownColumns(title);
		return `${names.map((name) => cell(columns[name])).join(',')}\r\n`;
	}
};

export const titleWriters = { marc, marcxml, json, csv } as const satisfies Record<string, TitleWriter>;

export type TitleFormat = keyof typeof titleWriters;

export const isTitleFormat = (word: string): word is TitleFormat => Object.hasOwn(titleWriters, word);
