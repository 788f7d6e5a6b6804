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
import { memory, printFigure, summary } from './figures.ts';

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

const store = new CatalogueStore();
const titles: string[] = [];
const samples: CatalogueDocument[] = [];
let building = 0;
const source =
	options.catalog === undefined
		? generateTitles(Number(options.titles), Number(options.seed))
		: readTitles(options.catalog);
for await (const one of source) {
	const document = documentOf(one);
	if (one.id % 7 === 0 && titles.length < 50_000) titles.push(one.title);
	if (one.id % 211 === 0 && samples.length < 500) samples.push(document);
	const started = performance.now();
	store.put(document);
	building += performance.now() - started;
}
const sealing = performance.now();
store.seal();
const sealed = performance.now() - sealing;
print('build', {
	titles: store.liveTitles,
	ms: Math.round(building + sealed),
	seal: Math.round(sealed),
	...memory()
});

const engine = new SearchEngine(store);
const queries =
	options.queries === undefined
		? generateQueries(titles, 1000, Number(options.seed))
		: await readQueries(options.queries);

/** The durations of each request, after one round to warm up. */
function timed(requests: readonly SearchRequest[], rounds = Number(options.rounds)): number[] {
	const durations: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		for (const request of requests) {
			const started = performance.now();
			engine.search(request);
			if (round > 0) durations.push(performance.now() - started);
		}
	}
	return durations;
}

const asRequests = (kind?: string) =>
	queries.filter((query) => kind === undefined || query.kind === kind).map(({ text }) => ({ text }));

print('search', summary(timed(asRequests())));
for (const kind of new Set(queries.map((query) => query.kind)))
	print(`search ${kind}`, summary(timed(asRequests(kind))));

const broadest = asRequests('1-word')
	.map((request) => ({ request, total: engine.search(request).total }))
	.sort((a, b) => Math.abs(a.total - store.liveTitles / 5) - Math.abs(b.total - store.liveTitles / 5))[0];
if (broadest !== undefined) {
	const repeated = Array.from({ length: 50 }, () => broadest.request);
	print('search broad word', {
		word: broadest.request.text,
		total: broadest.total,
		...summary(timed(repeated))
	});
}
const filters = { form: ['book'], available: ['true'], year: ['2010-2019'] };
print('search filtered', summary(timed(asRequests().map((request) => ({ ...request, filters })))));
print(
	'search from A to Z',
	summary(timed(asRequests().map((request) => ({ ...request, sort: 'title' as const }))))
);
print('browse', summary(timed(Array.from({ length: 50 }, () => ({ text: '' })))));
print('browse filtered', summary(timed(Array.from({ length: 50 }, () => ({ text: '', filters })))));

const suggesting: number[] = [];
for (const { text } of queries) {
	for (let length = 2; length <= text.length; length++) {
		const started = performance.now();
		engine.suggest(text.slice(0, length));
		suggesting.push(performance.now() - started);
	}
}
print('suggest', summary(suggesting));

const editing: number[] = [];
const lending: number[] = [];
for (const document of samples) {
	const started = performance.now();
	store.put({ ...document, subtitle: `${document.subtitle} edisi baru` });
	const between = performance.now();
	store.setCopies(
		document.publicId,
		document.copies.map((copy) => ({ ...copy, available: false }))
	);
	editing.push(between - started);
	lending.push(performance.now() - between);
}
print('put', summary(editing));
print('copies', summary(lending));
print('memory', memory());
