import * as v from 'valibot';
import { copiesOfTitle, titleRecord } from '#modules/catalogue/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { placesOfService } from '#modules/organisation/index.server.ts';
import { searchRequestOf, searchTitles } from '../catalogue-search.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { endpoint, type ApiAnswer, type ApiCall } from './endpoint.ts';

const publicId = v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}$/)) });
const oneOrMore = v.optional(v.union([v.string(), v.array(v.string())]));
const notFound: ApiAnswer<never> = { status: 404, title: 'There is no such title' };

export const getSearch = endpoint({
	method: 'GET',
	path: '/search',
	summary: 'Search the catalogue, with the counts of every filter',
	access: 'public',
	query: v.object({
		q: v.optional(v.pipe(v.string(), v.maxLength(400)), ''),
		limit: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.maxValue(100)), '20'),
		page: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)), '1'),
		sort: v.optional(v.string()),
		exact: v.optional(v.string()),
		'filter.form': oneOrMore,
		'filter.language': oneOrMore,
		'filter.year': oneOrMore,
		'filter.class': oneOrMore,
		'filter.subject': oneOrMore,
		'filter.branch': oneOrMore,
		'filter.available': oneOrMore,
		'filter.local': oneOrMore
	}),
	answer: v.object({
		total: v.number(),
		didYouMean: v.optional(v.string()),
		hits: v.array(
			v.object({
				id: v.string(),
				title: v.string(),
				authors: v.array(v.string()),
				year: v.nullable(v.number()),
				isbn: v.nullable(v.string()),
				available: v.number(),
				copies: v.number()
			})
		),
		filters: v.record(v.string(), v.array(v.object({ value: v.string(), count: v.number() }))),
		ms: v.number()
	}),
	async handle({ query }, { app }) {
		const found = await searchTitles(app, searchRequestOf(query));
		return { status: 200, body: found };
	}
});

async function visibleTitle(call: ApiCall, id: string) {
	const record = await titleRecord(call.app.db, id);
	const hidden = record && !record.isVisible && !may(call.actor, 'catalogue.title.change');
	return hidden ? undefined : record;
}

export const getTitle = endpoint({
	method: 'GET',
	path: '/titles/{id}',
	summary: 'A title with its copies',
	access: 'public',
	params: publicId,
	answer: v.object({
		id: v.string(),
		title: v.string(),
		subtitle: v.nullable(v.string()),
		authors: v.array(v.string()),
		publisher: v.nullable(v.string()),
		year: v.nullable(v.number()),
		language: v.nullable(v.string()),
		form: v.string(),
		class: v.nullable(v.string()),
		isbns: v.array(v.string()),
		subjects: v.array(v.string()),
		summary: v.nullable(v.string()),
		copies: v.array(
			v.object({
				barcode: v.string(),
				location: v.string(),
				callNumber: v.nullable(v.string()),
				status: v.string(),
				available: v.boolean()
			})
		)
	}),
	async handle({ params }, call) {
		const record = await visibleTitle(call, params.id);
		if (!record) return notFound;
		const copies = await copiesOfTitle(call.app.db, record.id);
		const places = await placesOfService(call.app.db, dayOfInstant(call.app.clock.now()));
		const branches = new Map(places.map((place) => [place.id, place.code]));
		return {
			status: 200,
			body: {
				id: record.publicId,
				title: record.title,
				subtitle: record.subtitle,
				authors: record.contributors.map((person) => person.name),
				publisher: record.publisher,
				year: record.year,
				language: record.language,
				form: record.materialType,
				class: record.classNumber,
				isbns: record.isbns.map((isbn) => isbn.digits ?? isbn.text),
				subjects: record.subjects,
				summary: record.summary,
				copies: copies
					.filter((copy) => copy.status !== 'weeded')
					.map((copy) => ({
						barcode: copy.barcode,
						location: branches.get(copy.branchId) ?? '',
						callNumber: copy.callNumber,
						status: copy.status,
						available: copy.status === 'available' && copy.access === 'loanable'
					}))
			}
		};
	}
});

export const getTitleMarc = endpoint({
	method: 'GET',
	path: '/titles/{id}/marc',
	summary: 'The MARC 21 record of a title, as kept',
	access: 'public',
	params: publicId,
	answer: v.object({ leader: v.string(), fields: v.array(v.unknown()) }),
	async handle({ params }, call) {
		const record = await visibleTitle(call, params.id);
		return record ? { status: 200, body: { ...record.marc, fields: [...record.marc.fields] } } : notFound;
	}
});
