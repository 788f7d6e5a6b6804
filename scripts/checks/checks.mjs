import { join } from 'node:path';
import { root } from '../set-up/root.mjs';

const program = (...path) => join(root, 'node_modules', ...path);

/** What the sources must hold besides the tests: a name, and the program that looks. */
export const checks = [
	{ name: 'types', run: [program('svelte-check', 'bin', 'svelte-check'), '--fail-on-warnings'] },
	{
		name: 'lint',
		run: [
			program('eslint', 'bin', 'eslint.js'),
			'--cache',
			'--cache-location',
			'node_modules/.cache/eslint',
			'.'
		]
	},
	{ name: 'format', run: [program('prettier', 'bin', 'prettier.cjs'), '--cache', '--check', '.'] },
	{
		name: 'borders',
		run: [
			program('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
			'--config',
			'.dependency-cruiser.cjs',
			...['src', 'database', 'bench', 'tests']
		]
	},
	{ name: 'nothing unused', run: [program('knip', 'bin', 'knip.js')] }
];
