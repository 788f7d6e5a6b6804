import * as v from 'valibot';
import {
	accessKinds,
	copyStatuses,
	emptyTitleForm,
	isMaterialType,
	readTitleForm,
	suggestCallNumber,
	type FormAuthor,
	type TitleForm
} from '#modules/catalogue/index.ts';
import {
	copiesOfTitle,
	copyCategories,
	titleRecord,
	type CopyInput,
	type TitleInput
} from '#modules/catalogue/index.server.ts';
import { placesOfService, roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { App } from '../app.server.ts';
import { titleHref } from './title-address.ts';

/** The simple form as text fields: lists are written one entry a line. */
export type TitleFields = Record<
	Exclude<keyof TitleForm, never> | 'materialType' | 'audience' | 'isLocal' | 'isVisible' | 'version',
	string
>;

const lines = (entries: readonly string[]) => entries.join('\n');
const authorLine = (author: FormAuthor) =>
	author.role ? `${author.heading} (${author.role})` : author.heading;

function fieldsOf(form: TitleForm): Record<keyof TitleForm, string> {
	return {
		title: form.title,
		subtitle: form.subtitle ?? '',
		responsibility: form.responsibility ?? '',
		authors: lines(form.authors.map(authorLine)),
		place: form.place ?? '',
		publisher: form.publisher ?? '',
		yearText: form.yearText ?? '',
		edition: form.edition ?? '',
		isbns: lines(form.isbns),
		language: form.language ?? '',
		classNumber: form.classNumber ?? '',
		callNumber: form.callNumber ?? '',
		subjects: lines(form.subjects),
		notes: lines(form.notes),
		summaries: lines(form.summaries),
		extent: form.extent ?? '',
		series: lines(form.series)
	};
}

/** An empty form for a new title. */
export const newTitleFields = (): TitleFields => ({
	...fieldsOf(emptyTitleForm),
	language: 'ind',
	materialType: 'monograf',
	audience: '',
	isLocal: '',
	isVisible: 'ya',
	version: ''
});

/** What the office shows of a title: its form, its copies, its whole record; undefined when there is none. */
export async function titleEditPage(app: App, publicId: string) {
	const record = await titleRecord(app.db, publicId);
	if (!record) return undefined;
	const [copies, categories, places, rooms] = await Promise.all([
		copiesOfTitle(app.db, record.id),
		copyCategories(app.db),
		placesOfService(app.db, dayOfInstant(app.clock.now())),
		roomsOfPlaces(app.db)
	]);
	const form = readTitleForm(record.marc);
	const fields: TitleFields = {
		...fieldsOf(form),
		materialType: record.materialType,
		audience: record.audience ?? '',
		isLocal: record.isLocal ? 'ya' : '',
		isVisible: record.isVisible ? 'ya' : '',
		version: String(record.version)
	};
	return {
		id: record.publicId,
		name: record.title,
		href: titleHref(record.publicId, record.title),
		fields,
		suggestion: suggestCallNumber({
			classNumber: form.classNumber,
			entry: form.authors.find((author) => author.main)?.heading ?? null,
			title: form.title,
			language: form.language
		}),
		wrongIsbns: record.isbns.filter((isbn) => !isbn.valid).map((isbn) => isbn.text),
		copies: copies.map((copy) => ({
			...copy,
			branch: places.find((place) => place.id === copy.branchId)?.shortName ?? '',
			room: rooms.find((room) => room.id === copy.roomId)?.name ?? ''
		})),
		choices: {
			branches: places.map((place) => ({ value: place.id, label: place.shortName })),
			rooms: rooms.map((room) => ({
				value: room.id,
				label: `${places.find((place) => place.id === room.branchId)?.shortName ?? ''}, ${room.name}`
			})),
			categories: categories.map((category) => ({ value: category.id, label: category.name }))
		},
		marc: {
			leader: record.marc.leader,
			fields: record.marc.fields.map((field) =>
				'value' in field
					? { tag: field.tag, indicators: '', content: field.value }
					: {
							tag: field.tag,
							indicators: `${field.ind1}${field.ind2}`.replaceAll(' ', '#'),
							content: field.subfields.map(([code, value]) => `$${code} ${value}`).join(' ')
						}
			)
		}
	};
}

const text = v.pipe(v.optional(v.string(), ''), v.maxLength(20_000));
const orNull = v.pipe(
	text,
	v.trim(),
	v.transform((value) => value || null)
);
const list = v.pipe(
	text,
	v.transform((value) =>
		value
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter(Boolean)
	)
);

/** "Rani, S. (penerjemah)": the heading, and in brackets the role. The first line is the main entry. */
function readAuthorLine(line: string, index: number): FormAuthor {
	const match = /^(.*?)\s*\(([^()]+)\)$/.exec(line);
	return {
		heading: match?.[1] ?? line,
		role: match?.[2] ?? null,
		main: index === 0 && match === null,
		kind: 'person'
	};
}

const titleFields = v.object({
	version: text,
	title: v.pipe(text, v.trim(), v.minLength(1, 'title.missing'), v.maxLength(2000)),
	subtitle: orNull,
	responsibility: orNull,
	authors: v.pipe(
		list,
		v.transform((authors) => authors.map(readAuthorLine))
	),
	place: orNull,
	publisher: orNull,
	yearText: orNull,
	edition: orNull,
	isbns: list,
	language: orNull,
	classNumber: orNull,
	callNumber: orNull,
	subjects: list,
	notes: list,
	summaries: list,
	extent: orNull,
	series: list,
	materialType: v.pipe(
		text,
		v.check(isMaterialType),
		v.transform((key) => (isMaterialType(key) ? key : 'monograf'))
	),
	audience: v.pipe(
		text,
		v.transform((key) => (key === 'anak' || key === 'remaja' || key === 'umum' ? key : null))
	),
	isLocal: text,
	isVisible: text
});

/**
 * Reads the title form of the office. Bodies and main entries of the record that the text form cannot show stay what
 * they were: a heading that was there keeps its kind.
 */
export async function readTitleFields(
	app: App,
	publicId: string | undefined,
	typed: Record<string, string>
): Promise<v.SafeParseResult<typeof titleFields> & { input?: TitleInput }> {
	const parsed = v.safeParse(titleFields, typed);
	if (!parsed.success) return parsed;
	const { version, materialType, audience, isLocal, isVisible, ...rest } = parsed.output;
	const record = publicId === undefined ? undefined : await titleRecord(app.db, publicId);
	const known = record ? readTitleForm(record.marc).authors : [];
	const authors = rest.authors.map((author) => {
		const earlier = known.find((candidate) => candidate.heading === author.heading);
		return earlier ? { ...earlier, role: author.role, main: earlier.main } : author;
	});
	return {
		...parsed,
		input: {
			publicId,
			version: version === '' ? undefined : Number(version),
			form: { ...rest, authors },
			materialType,
			audience,
			isLocal: isLocal !== '',
			isVisible: isVisible !== ''
		}
	};
}

/** The form of one copy. */
export const copyFields = v.object({
	changes: v.pipe(
		text,
		v.transform((value) => value || undefined)
	),
	barcode: v.pipe(text, v.trim(), v.minLength(1, 'copy.no-barcode'), v.maxLength(100)),
	accessionNumber: orNull,
	branchId: v.pipe(text, v.uuid('copy.no-branch')),
	roomId: orNull,
	categoryId: orNull,
	callNumber: orNull,
	status: v.picklist(copyStatuses),
	access: v.picklist(accessKinds)
}) satisfies v.GenericSchema<unknown, Omit<CopyInput, 'titlePublicId'>>;
