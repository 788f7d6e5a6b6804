// Loans and returns over HTTP, as a desk or another program makes them.
//   npm run bench -- desk [--titles 30000] [--members 10000] [--loans 2000]
import { parseArgs } from 'node:util';
import { generateTitles } from '../catalogue-generator.ts';
import { printFigure } from '../figures.ts';
import { makeLibrary } from './library.ts';
import { measure, type Ask } from './load.ts';
import { startServer } from './server.ts';

const { values: options } = parseArgs({
	options: {
		titles: { type: 'string', default: '30000' },
		members: { type: 'string', default: '10000' },
		loans: { type: 'string', default: '2000' }
	}
});

const library = await makeLibrary(generateTitles(Number(options.titles), 1), Number(options.members));
const server = await startServer();
const headers = { authorization: `Bearer ${library.token}` };
const bench = 'desk';
let key = 0;

/** Every member borrows one copy; nobody reaches a limit, so every answer is a loan. */
const loans = (from: number, count: number): Ask[] =>
	Array.from({ length: count }, (_, index) => ({
		path: '/api/v1/loans',
		method: 'POST' as const,
		headers,
		body: {
			card: library.cards[(from + index) % library.cards.length],
			copy: library.copies[from + index],
			key: `ukur-${++key}`
		}
	}));
const returns = (from: number, count: number): Ask[] =>
	Array.from({ length: count }, (_, index) => ({
		path: '/api/v1/returns',
		method: 'POST' as const,
		headers,
		body: { copy: library.copies[from + index], key: `ukur-${++key}` }
	}));

try {
	printFigure(bench, 'start', {
		titles: library.titles,
		members: library.cards.length,
		readyAfter: server.readyAfter,
		...server.memory()
	});
	const count = Number(options.loans);
	const alone = Math.min(500, count);
	const at = (figure: string, asks: Ask[], atOnce: number, expect: number[]) =>
		measure(server, { bench, figure, asks, atOnce, expect });
	await at('warm-up', loans(0, 200), 2, [201]);
	await at('loan-alone', loans(200, alone), 1, [201]);
	await at('return-alone', returns(200, alone), 1, [200]);
	await at('loan-at-eight', loans(1000, count), 8, [201]);
	await at('return-at-eight', returns(1000, count), 8, [200]);
	printFigure(bench, 'memory', server.memory());
} finally {
	await server.stop();
	library.remove();
}
