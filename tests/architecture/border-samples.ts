type Files = Readonly<Record<string, string>>;

/** A project in small that keeps every border. */
export const goodFiles: Files = {
	'package.json': JSON.stringify({
		name: 'suluah',
		type: 'module',
		imports: {
			'#modules/*': './src/modules/*',
			'#platform/*': './src/platform/*',
			'#formats/*': './src/formats/*',
			'#ui/*': './src/ui/*',
			'#wiring/*': './src/wiring/*'
		}
	}),
	'tsconfig.json': JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true, noEmit: true } }),
	'src/platform/clock/index.ts': 'export const clock = 1;',
	'src/platform/database/index.server.ts': `import { sql } from 'drizzle-orm'; export const db = sql;`,
	'src/platform/embedded-postgres/index.server.ts': 'export const startPostgres = 1;',
	'src/formats/marc21/record.ts': 'export const record = 1;',
	'src/ui/Button.svelte': '<button>x</button>',
	'src/modules/members/index.ts': `import { rule } from './rules/rule.ts'; export const members = rule;`,
	'src/modules/members/rules/rule.ts': 'export const rule = 1;',
	'src/modules/members/schema.ts': 'export const memberTable = 1;',
	'src/modules/members/queries/find.ts': `import { memberTable } from '../schema.ts'; export const find = memberTable;`,
	'src/modules/members/ui/Card.svelte': `<script>import Button from '#ui/Button.svelte';</script><Button />`,
	'src/modules/members/testing/a-member.ts': 'export const aMember = 1;',
	'src/modules/circulation/index.server.ts': `import { members } from '#modules/members/index.ts'; export const loans = members;`,
	'src/modules/circulation/schema.ts': `import { memberTable } from '#modules/members/schema.ts'; export const loanTable = memberTable;`,
	'src/modules/circulation/loan.test.ts': `import { aMember } from '#modules/members/testing/a-member.ts'; export const test = aMember;`,
	'src/wiring/app.ts': `import { loans } from '#modules/circulation/index.server.ts'; export const app = loans;`,
	'src/routes/page.ts': `import { app } from '#wiring/app.ts'; export const page = app;`,
	'src/server/serve.ts': `import { startPostgres } from '#platform/embedded-postgres/index.server.ts'; export const serve = startPostgres;`,
	'src/cli/main.ts': `import { serve } from '../server/serve.ts'; export const main = serve;`,
	'bench/measure.ts': `import { clock } from '#platform/clock/index.ts'; export const measure = clock;`,
	'tests/support/fake-mail.ts': 'export const fakeMail = 1;'
};

/** For each rule the files that break it and nothing else; the first is the one that is refused. */
export const badFiles: Readonly<Record<string, Files>> = {
	'no-circles': {
		'src/platform/clock/egg.ts': `import { hen } from './hen.ts'; export const egg = () => hen;`,
		'src/platform/clock/hen.ts': `import { egg } from './egg.ts'; export const hen = () => egg;`
	},
	resolvable: { 'src/platform/clock/lost.ts': `import { gone } from './gone.ts'; export const lost = gone;` },
	'doors-only': {
		'src/modules/circulation/through-the-window.ts': `import { find } from '#modules/members/queries/find.ts'; export const found = find;`
	},
	'tables-belong-to-one-module': {
		'src/modules/visits/schema.ts': `import { members } from '#modules/members/index.ts'; export const visitTable = members;`
	},
	'components-for-screens': {
		'src/modules/members/queries/with-card.ts': `import Card from '../ui/Card.svelte'; export const card = Card;`
	},
	'builders-for-tests': {
		'src/wiring/made-up.ts': `import { aMember } from '#modules/members/testing/a-member.ts'; export const madeUp = aMember;`
	},
	'modules-know-no-doors': {
		'src/modules/members/calls-up.ts': `import { app } from '#wiring/app.ts'; export const up = app;`
	},
	'wiring-knows-no-doors': {
		'src/wiring/knows-page.ts': `import { page } from '../routes/page.ts'; export const known = page;`
	},
	'platform-knows-no-library': {
		'src/platform/clock/knows-members.ts': `import { members } from '#modules/members/index.ts'; export const known = members;`
	},
	'formats-stand-alone': {
		'src/formats/marc21/asks-clock.ts': `import { clock } from '#platform/clock/index.ts'; export const asked = clock;`
	},
	'formats-without-database': {
		'src/formats/marc21/stores.ts': `import { sql } from 'drizzle-orm'; export const stored = sql;`
	},
	'ui-stands-alone': {
		'src/ui/knows-clock.ts': `import { clock } from '#platform/clock/index.ts'; export const known = clock;`
	},
	'no-framework-inside': {
		'src/modules/members/mounts.ts': `import { mount } from 'svelte'; export const mounted = mount;`
	},
	'rules-are-pure': {
		'src/modules/members/rules/asks-database.ts': `import { db } from '#platform/database/index.server.ts'; export const asked = db;`
	},
	'one-process-around-the-app': {
		'src/wiring/starts-postgres.ts': `import { startPostgres } from '#platform/embedded-postgres/index.server.ts'; export const started = startPostgres;`
	},
	'thin-entry': {
		'src/server/heavy.ts': `import { carried } from '#platform/clock/carrier.ts'; export const heavy = carried;`,
		'src/platform/clock/carrier.ts': `import { db } from '#platform/database/index.server.ts'; export const carried = db;`
	},
	'modules-on-the-map': {
		'src/modules/unheard-of/index.ts': `import { clock } from '#platform/clock/index.ts'; export const unheard = clock;`
	},
	'direction-of-members': {
		'src/modules/members/asks-circulation.ts': `import { loans } from '#modules/circulation/index.server.ts'; export const asked = loans;`
	}
};
