// The results page over HTTP with all filters and counts.
//   npm run bench -- search [--titles 30000] [--seed 1] [--catalog FILE --queries FILE]
import { parseArgs } from 'node:util';
import { readQueries, readTitles } from '../catalogue-files.ts';
import { generateTitles, type GeneratedTitle } from '../catalogue-generator.ts';
import { generateQueries } from '../catalogue-queries.ts';
import { printFigure } from '../figures.ts';
import { makeLibrary } from './library.ts';
import { measure } from './load.ts';
import { startServer } from './server.ts';

const { values: options } = parseArgs({
	options: {
		titles: { type: 'string', default: '30000' },
		seed: { type: 'string', default: '1' },
		catalog: { type: 'string' },
		queries: { type: 'string' }
	}
});

const names: string[] = [];
async function* titles(): AsyncGenerator<GeneratedTitle> {
	const source =
		options.catalog === undefined
			? generateTitles(Number(options.titles), Number(options.seed))
			: readTitles(options.catalog);
	for await (const one of source) {
		if (one.id % 7 === 0 && names.length < 50_000) names.push(one.title);
		yield one;
	}
}

const library = await makeLibrary(titles(), 0);
printFigure('search', 'fill', {
	titles: library.titles,
	copies: library.copies.length,
	seconds: library.seconds
});
const queries =
	options.queries === undefined
		? generateQueries(names, 500, Number(options.seed))
		: await readQueries(options.queries);
const pages = queries.map((query) => ({ path: `/katalog?q=${encodeURIComponent(query.text)}` }));
const suggestions = queries.map((query) => ({
	path: `/katalog/saran?q=${encodeURIComponent(query.text.slice(0, 5))}`
}));
const server = await startServer();
const bench = 'search';
const expect = [200];
try {
	printFigure(bench, 'start', { titles: library.titles, readyAfter: server.readyAfter, ...server.memory() });
	await measure(server, { bench, figure: 'warm-up', asks: pages.slice(0, 200), atOnce: 2, expect });
	await measure(server, { bench, figure: 'page-alone', asks: pages, atOnce: 1, expect });
	const many = [...pages, ...pages, ...pages, ...pages];
	await measure(server, { bench, figure: 'page-at-eight', asks: many, atOnce: 8, expect });
	const filtered = pages.map(({ path }) => ({ path: `${path}&filter.language=ind&filter.available=true` }));
	await measure(server, { bench, figure: 'filtered-alone', asks: filtered, atOnce: 1, expect });
	await measure(server, { bench, figure: 'suggestions-alone', asks: suggestions, atOnce: 1, expect });
	printFigure(bench, 'memory', server.memory());
} finally {
	await server.stop();
	library.remove();
}
