import { rmSync, writeFileSync } from 'node:fs';
import { countTitles } from '#modules/catalogue/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { readConfig, type Config } from '#platform/config/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { emptyLibrary } from '#wiring/demonstration/empty-library.ts';
import { loadDemonstration, type DemonstrationReport } from '#wiring/demonstration/load-demonstration.ts';
import { Refused, UsageError, type Call, type Command, type Outcome } from '../command.ts';
import { demonstrationAccountsFile, readDemonstrationAccounts } from '../start/demonstration-accounts.ts';
import { withAppDatabase } from '../with-app-database.ts';
import { withDatabase } from '../with-database.ts';

export const demo: Command = {
	usage: 'load [--as-of DATE] | reset [--as-of DATE] | accounts',
	help: [
		'load      fills an empty library with the demonstration; all its dates count from DATE (default: today)',
		'reset     empties the library and loads the demonstration again: everything entered since is lost',
		'accounts  prints the sign-ins of the demonstration',
		'Refused where SULUAH_ENV is production. JSON: {titles, copies, members, loans, visits, accounts}.'
	].join('\n'),
	options: { 'as-of': { type: 'string' } },
	async run(call) {
		const config = readConfig();
		if (config.environment === 'production')
			throw new Refused('This is a production library: the demonstration is not loaded here.');
		switch (call.words.join(' ')) {
			case 'load':
				return load(config, call);
			case 'reset':
				await withDatabase(config, 'suluah demo', call.say, ({ url }) => emptyLibrary(url));
				rmSync(demonstrationAccountsFile(config), { force: true });
				return load(config, call);
			case 'accounts':
				return accounts(config);
			default:
				throw new UsageError(`Use: suluah demo ${demo.usage}`);
		}
	}
};

function load(config: Config, call: Call): Promise<Outcome> {
	const now = config.now ?? new Date();
	const asOf = dayFrom(call, now);
	return withAppDatabase('suluah demo', call.say, async (db) => {
		await refuseUnlessEmpty(db);
		const report = await loadDemonstration(db, asOf, now);
		const content = JSON.stringify({ accounts: report.accounts }, null, '\t');
		writeFileSync(demonstrationAccountsFile(config), `${content}\n`, { mode: 0o600 });
		return { json: report, text: textOf(report) };
	});
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
	const titles = await countTitles(db);
	if (titles > 0)
		throw new Refused(
			`The library has ${titles} titles already; the demonstration only fills an empty one (or use: suluah demo reset).`
		);
}

function dayFrom({ options }: Call, now: Date): string {
	const written = options['as-of'];
	if (written === undefined) return dayOfInstant(now);
	const isDay = typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written);
	if (!isDay || Number.isNaN(Date.parse(written)))
		throw new UsageError('--as-of takes a day such as 2026-11-24.');
	return written;
}

function accounts(config: Config): Outcome {
	const list = readDemonstrationAccounts(config);
	if (list.length === 0) throw new Refused('The demonstration is not loaded here.');
	const lines = list.map(({ role, card, password, name }) => [role, card, password, name].join('  '));
	return { json: { accounts: list }, text: lines.join('\n') };
}

const textOf = (report: DemonstrationReport) =>
	`${report.titles} titles, ${report.copies} copies, ${report.members} members, ${report.loans} loans and ${report.visits} visits are loaded.`;
