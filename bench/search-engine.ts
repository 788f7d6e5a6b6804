// The search engine alone, without database and web.
//   node bench/search-engine.ts [--titles 30000] [--seed 1] [--rounds 3]
//   node bench/search-engine.ts --catalog FILE --queries FILE
import { parseArgs } from 'node:util';
import { CatalogueStore } from '#modules/search/engine/catalogue-store.ts';
import type { CatalogueDocument } from '#modules/search/engine/document.ts';
import { SearchEngine } from '#modules/search/engine/search-engine.ts';
import type { SearchRequest } from '#modules/search/engine/search-types.ts';
import { readQueries, readTitles } from './catalogue-files.ts';
import { generateTitles } from './catalogue-generator.ts';
import type { GeneratedTitle } from './catalogue-generator.ts';
import { generateQueries } from './catalogue-queries.ts';
import { memory, printFigure } from './figures.ts';
import { Timings } from './timings.ts';

const { values: options } = parseArgs({
	options: {
		titles: { type: 'string', default: '30000' },
		seed: { type: 'string', default: '1' },
		rounds: { type: 'string', default: '3' },
		catalog: { type: 'string' },
		queries: { type: 'string' }
	}
});

/** Forms, shelf and use are made up by the number of the title: every third copy is lent. */
function documentOf(one: GeneratedTitle): CatalogueDocument {
	return {
		publicId: one.id.toString(36).padStart(6, '0'),
		title: one.title,
		subtitle: one.subtitle,
		partName: '',
		authors: one.authors,
		subjects: one.subjects,
		series: '',
		publisher: one.publisher,
		notes: '',
		summary: one.summary,
		isbns: one.isbn === null ? [] : [one.isbn],
		issns: [],
		callNumbers: [...new Set(one.copies.map((copy) => copy.callNumber))],
		classNumber: one.classNumber,
		form: one.id % 17 === 0 ? 'magazine' : one.id % 29 === 0 ? 'audio' : 'book',
		language: one.language,
		year: one.year,
		local: one.id % 101 === 0,
		visible: true,
		addedAt: one.id * 60_000,
		popularity: one.id % 97,
		copies: one.copies.map((copy, number) => ({
			branch: copy.branch,
			loanable: one.id % 13 > 0,
			available: (one.id + number) % 3 > 0
		}))
	};
}

const print = (figure: string, facts: Record<string, number | string>) =>
	printFigure('search-engine', figure, facts);

/** Documents are put in so many at a time, so that looking at the clock costs nothing. */
const handful = 500;

const store = new CatalogueStore();
const titles: string[] = [];
const samples: CatalogueDocument[] = [];
const building = new Timings();
let waiting: CatalogueDocument[] = [];
const putWaiting = () => {
	building.time(() => waiting.forEach((document) => store.put(document)));
	waiting = [];
};
const source =
	options.catalog === undefined
		? generateTitles(Number(options.titles), Number(options.seed))
		: readTitles(options.catalog);
for await (const one of source) {
	const document = documentOf(one);
	if (one.id % 7 === 0 && titles.length < 50_000) titles.push(one.title);
	if (one.id % 211 === 0 && samples.length < 500) samples.push(document);
	if (waiting.push(document) === handful) putWaiting();
}
putWaiting();
building.time(() => store.seal());
print('build', { titles: store.liveTitles, ...building.totals(), ...memory() });

const engine = new SearchEngine(store);
const queries =
	options.queries === undefined
		? generateQueries(titles, 1000, Number(options.seed))
		: await readQueries(options.queries);

/** Times each request, after one round to warm up. */
function timed(requests: readonly SearchRequest[]): Record<string, number> {
	const timings = new Timings();
	for (const request of requests) engine.search(request);
	for (let round = 0; round < Number(options.rounds); round++) {
		for (const request of requests) timings.time(() => engine.search(request));
	}
	return timings.summary();
}

const asRequests = (kind?: string): SearchRequest[] =>
	queries.filter((query) => kind === undefined || query.kind === kind).map(({ text }) => ({ text }));

print('search', timed(asRequests()));
for (const kind of new Set(queries.map((query) => query.kind)))
	print(`search ${kind}`, timed(asRequests(kind)));

/** The query of one word that comes nearest to finding a fifth of all titles. */
const [broad] = asRequests('1-word')
	.map((request) => ({ request, total: engine.search(request).total }))
	.sort((a, b) => Math.abs(a.total - store.liveTitles / 5) - Math.abs(b.total - store.liveTitles / 5));
if (broad !== undefined) {
	const { request, total } = broad;
	print('search broad word', {
		word: request.text,
		total,
		...timed(Array.from({ length: 50 }, () => request))
	});
}

const filters = { form: ['book'], available: ['true'], year: ['2010-2019'] };
print('search filtered', timed(asRequests().map((request) => ({ ...request, filters }))));
print('search from A to Z', timed(asRequests().map((request) => ({ ...request, sort: 'title' }))));
print('browse', timed(Array.from({ length: 50 }, () => ({ text: '' }))));
print('browse filtered', timed(Array.from({ length: 50 }, () => ({ text: '', filters }))));

const suggesting = new Timings();
for (const { text } of queries) {
	for (let length = 2; length <= text.length; length++) {
		suggesting.time(() => engine.suggest(text.slice(0, length)));
	}
}
print('suggest', suggesting.summary());

const editing = new Timings();
const lending = new Timings();
for (const document of samples) {
	const lent = document.copies.map((copy) => ({ ...copy, available: false }));
	editing.time(() => store.put({ ...document, subtitle: `${document.subtitle} edisi baru` }));
	lending.time(() => store.setCopies(document.publicId, lent));
}
print('put', editing.summary());
print('copies', lending.summary());
print('memory', memory());
