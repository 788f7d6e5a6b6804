import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'build/',
			'.svelte-kit/',
			'var/',
			'coverage/',
			'database/migrations/',
			'.set-up.lock/'
		]
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		// Borders and sizes hold for everybody: no comment in a file may switch a rule off.
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportAllDeclaration', message: 'Doors list their names by hand: no `export *`.' },
				{ selector: 'TSEnumDeclaration', message: 'Node runs our sources as they are: no enums.' }
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// TypeScript knows every name; this rule knows neither its types nor Svelte's runes.
			'no-undef': 'off',
			// `{' '}` is the space that would be lost at the end of a line.
			'svelte/no-useless-mustaches': 'off',
			// The pages are served from the root of their address.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/**'],
		rules: { 'max-lines': ['error', { max: 300 }] }
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},
	{
		// Programs for a terminal speak on it.
		files: ['scripts/**', 'bench/**'],
		rules: { 'no-console': 'off' }
	}
);
