// Who may import whom. Each rule is proven with one bad file in tests/architecture/borders.test.ts.
const { allowedNeighbours } = require('./tests/architecture/module-map.ts');

const test = '\\.test\\.ts$|/testing/';
const anyOf = (names) => `(?:${names.join('|')})`;

/** One rule a module: the others that it may use. */
const directions = [...allowedNeighbours()].map(([module, allowed]) => ({
	name: `direction-of-${module}`,
	comment: `${module} may use only the modules that tests/architecture/module-map.ts allows it.`,
	severity: 'error',
	// Foreign keys follow the facts: an account of a foundation may point to a member of the core.
	from: { path: `^src/modules/${module}/`, pathNot: [test, 'schema\\.ts$'] },
	to: { path: '^src/modules/', pathNot: `^src/modules/${anyOf([module, ...allowed])}/` }
}));

const modulesOnTheMap = anyOf([...allowedNeighbours().keys()]);

module.exports = {
	forbidden: [
		{
			name: 'no-circles',
			comment: 'Two files that need each other are one thing, or share a third.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolvable',
			comment: 'The imported file does not exist.',
			severity: 'error',
			from: {},
			// Made by SvelteKit while it builds.
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\./\\$types)' }
		},
		{
			name: 'doors-only',
			comment:
				'Enter another module by its doors: index.ts, index.server.ts, messages.ts, permissions.ts, events.ts.',
			severity: 'error',
			from: { path: '^(?:src/modules/([^/]+)/|src/(?!modules/)|database/|tests/)', pathNot: 'schema\\.ts$' },
			to: {
				path: '^src/modules/[^/]+/',
				pathNot: [
					'^src/modules/$1/',
					'^src/modules/[^/]+/(index|index\\.server|permissions|events)\\.ts$',
					// A large module divides by noun; each noun has its own sentences and components.
					'^src/modules/[^/]+/[a-z-]*messages\\.ts$',
					'^src/modules/[^/]+/[a-z-]+/[a-z-]*messages\\.ts$',
					'^src/modules/[^/]+/(ui|testing)/',
					'^src/modules/[^/]+/[a-z-]+/(ui|testing)/'
				]
			}
		},
		{
			name: 'tables-belong-to-one-module',
			comment: "A schema may point to another module's tables by foreign keys, and to nothing else of it.",
			severity: 'error',
			from: { path: '^src/modules/([^/]+)/schema\\.ts$' },
			to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/schema\\.ts$'] }
		},
		{
			name: 'components-for-screens',
			comment: "A module's components are used by screens: routes, other components, the frame in wiring.",
			severity: 'error',
			from: {
				path: '^(?:src/modules/([^/]+)/|src/|bench/)',
				pathNot: [
					'^src/routes/',
					'^src/wiring/',
					// Wipes what the desk's screen keeps on its device.
					'^src/service-worker/',
					'^src/modules/[^/]+/ui/',
					'^src/modules/[^/]+/[a-z-]+/ui/',
					test
				]
			},
			to: { path: ['^src/modules/[^/]+/ui/', '^src/modules/[^/]+/[a-z-]+/ui/'] }
		},
		{
			name: 'builders-for-tests',
			comment: 'Test builders stay out of the product.',
			severity: 'error',
			from: { path: '^(src|bench)/', pathNot: test },
			to: { path: '(^tests/|/testing/)' }
		},
		{
			name: 'modules-know-no-doors',
			comment: 'Direction: routes, cli → wiring → modules → platform.',
			severity: 'error',
			from: { path: '^src/modules/', pathNot: test },
			to: { path: '^src/(routes|cli|server|wiring|hooks)' }
		},
		{
			name: 'wiring-knows-no-doors',
			comment: 'Direction: routes, cli → wiring → modules → platform.',
			severity: 'error',
			from: { path: '^src/wiring/', pathNot: test },
			to: { path: '^src/(routes|cli|server|hooks)' }
		},
		{
			name: 'platform-knows-no-library',
			comment: 'The platform serves every module and knows none.',
			severity: 'error',
			from: { path: '^src/platform/', pathNot: test },
			to: { path: '^(src/(?!platform/)|database/)' }
		},
		{
			name: 'formats-stand-alone',
			comment: 'Formats are pure readers and writers: bytes in, plain objects out.',
			severity: 'error',
			from: { path: '^src/formats/', pathNot: test },
			to: { path: '^(src/(?!formats/)|database/)' }
		},
		{
			name: 'formats-without-database',
			comment: 'Formats are pure readers and writers: bytes in, plain objects out.',
			severity: 'error',
			from: { path: '^src/formats/' },
			to: { path: 'node_modules/(drizzle-orm|pg|pg-boss)/' }
		},
		{
			name: 'ui-stands-alone',
			comment: 'Components of ui/ know no library words and nothing of ours.',
			severity: 'error',
			from: { path: '^src/ui/', pathNot: test },
			to: { path: '^(src/(?!ui/)|database/)' }
		},
		{
			name: 'no-framework-inside',
			comment: 'Rules, use cases, formats and platform outlive the web framework.',
			severity: 'error',
			from: {
				path: '^src/(modules|formats|platform|server)/',
				pathNot: ['^src/modules/[^/]+/ui/', '^src/modules/[^/]+/[a-z-]+/ui/', '\\.svelte\\.test\\.ts$']
			},
			to: { path: '(^|/)node_modules/(svelte|@sveltejs)/|^\\$app/' }
		},
		{
			name: 'rules-are-pure',
			comment: 'A rule: facts in, decision out. No database, no clock, no use case.',
			severity: 'error',
			from: { path: ['^src/modules/[^/]+/rules/', '^src/modules/[^/]+/[a-z-]+/rules/'], pathNot: test },
			to: {
				path: [
					'^src/modules/[^/]+/(use-cases|queries|ui)/',
					'^src/modules/[^/]+/[a-z-]+/(use-cases|queries|ui)/',
					'^src/modules/[^/]+/index\\.server\\.ts$',
					'^src/platform/(database|config|log|host|embedded-postgres|migrations)/',
					'node_modules/(drizzle-orm|pg)/'
				],
				dependencyTypesNot: ['type-only']
			}
		},
		{
			name: 'one-process-around-the-app',
			comment:
				'Only the entry and the command line start PostgreSQL; inside the app the module would exist twice.',
			severity: 'error',
			from: {
				path: '^(src|bench|database)/',
				pathNot: ['^src/(server|cli)/', '^src/platform/(embedded-postgres|migrations)/', test]
			},
			to: { path: '^src/(platform/(embedded-postgres|migrations)|server)/' }
		},
		{
			name: 'thin-entry',
			comment:
				'What the entry imports exists a second time in the built app: no modules, no wiring, no Drizzle there.',
			severity: 'error',
			from: { path: '^src/(server|cli/start)/', pathNot: test },
			to: {
				path: '^src/(modules|wiring)/|node_modules/drizzle-orm/(?!migrator)|^src/platform/database/',
				reachable: true
			}
		},
		{
			name: 'modules-on-the-map',
			comment: 'A new module gets its place in tests/architecture/module-map.ts.',
			severity: 'error',
			from: { path: '^src/modules/', pathNot: `^src/modules/${modulesOnTheMap}/` },
			to: {}
		},
		...directions
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(\\.svelte-kit|build)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.mjs'],
			conditionNames: ['import', 'svelte', 'node', 'default', 'types'],
			exportsFields: ['exports']
		}
	}
};
