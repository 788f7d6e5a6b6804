// The public pages over HTTP, with the demonstration library.
//   npm run bench -- pages
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFigure } from '../figures.ts';
import { makeAsker, measure } from './load.ts';
import { startServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'suluah-bench-'));
process.env.SULUAH_DATA_DIR = folder;
process.env.SULUAH_ENV = 'demo';
const first = await startServer();
printFigure('pages', 'first-start', { seconds: first.readyAfter });
await first.stop();
const server = await startServer();
printFigure('pages', 'second-start', { seconds: server.readyAfter, ...server.memory() });

async function firstTitle(): Promise<string> {
	const response = await fetch(`${server.address}/api/v1/search?q=pulang&limit=1`);
	const answer: unknown = await response.json();
	return /"id":"([0-9a-z]+)"/.exec(JSON.stringify(answer))?.[1] ?? '';
}

/** The page and what its head asks for, as they travel compressed. */
async function weigh(path: string): Promise<Record<string, number>> {
	const asker = makeAsker(server.address, 4);
	const headers = { 'accept-encoding': 'gzip' };
	const page = await fetch(server.address + path, { headers });
	const html = await page.text();
	const own = await asker.ask({ path: new URL(page.url).pathname + new URL(page.url).search, headers });
	const assets = new Set(
		[...html.matchAll(/(?:href|src)="([^"]*_app\/immutable\/[^"]+)"/g)].map((match) => match[1] ?? '')
	);
	const weights = { html: own.bytes, js: 0, css: 0, fonts: 0, requests: 1 + assets.size };
	for (const asset of assets) {
		const url = new URL(asset, page.url);
		const { bytes } = await asker.ask({ path: url.pathname, headers });
		if (url.pathname.endsWith('.js')) weights.js += bytes;
		else if (url.pathname.endsWith('.css')) weights.css += bytes;
		else if (url.pathname.endsWith('.woff2')) weights.fonts += bytes;
	}
	asker.close();
	return weights;
}

try {
	const paths = {
		home: '/',
		results: '/katalog?q=hamka',
		title: `/katalog/${await firstTitle()}`,
		places: '/lokasi',
		'sign-in': '/masuk'
	};
	for (const [name, path] of Object.entries(paths)) {
		const page = new URL((await fetch(server.address + path)).url);
		const asks = Array.from({ length: 300 }, () => ({ path: page.pathname + page.search }));
		printFigure('pages', `${name}-weight`, await weigh(path));
		await measure(server, {
			bench: 'pages',
			figure: `${name}-alone`,
			asks,
			atOnce: 1,
			expect: [200]
		});
	}
	printFigure('pages', 'memory', server.memory());
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
