// npm run bench -- NAME [options]: prints one JSON line a figure.
const benches: Record<string, { says: string; run: () => Promise<unknown> }> = {
	search: {
		says: 'the results page over HTTP, alone and at eight at once: --titles 30000, --catalog FILE --queries FILE',
		run: () => import('./http/search.ts')
	},
	desk: {
		says: 'loans and returns over HTTP: --titles 30000, --members 10000',
		run: () => import('./http/desk.ts')
	},
	year: {
		says: 'mornings at the desk and the door on top of a year: --titles 12000 --members 10000 --loans 60000 --visits 55000 --mornings 20',
		run: () => import('./http/year.ts')
	},
	pages: { says: 'the public pages over HTTP, with what they weigh', run: () => import('./http/pages.ts') },
	import: {
		says: 'a library brought in from INLISLite and from MARC: --titles 30000 --copies 45000 --members 5000 --loans 30000',
		run: () => import('./import.ts')
	},
	'search-engine': {
		says: 'the search engine alone, without database and web: --titles 30000',
		run: () => import('./search-engine.ts')
	}
};

const [, , name = '', ...rest] = process.argv;
const bench = benches[name];
if (bench) {
	process.argv.splice(2, process.argv.length - 2, ...rest);
	await bench.run();
} else {
	const lines = Object.entries(benches).map(([key, { says }]) => `  ${key.padEnd(14)} ${says}`);
	process.stderr.write(`npm run bench -- NAME [options]\n${lines.join('\n')}\n`);
	process.exitCode = name === '' || name === '--help' ? 0 : 2;
}
