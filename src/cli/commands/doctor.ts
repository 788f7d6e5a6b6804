import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigRefusal, readConfig } from '#platform/config/index.server.ts';
import type { Config } from '#platform/config/index.server.ts';
import { asRefused } from '../as-refused.ts';
import type { Call, Command, Outcome } from '../command.ts';
import type { Finding } from '../doctor/check.ts';
import { checks } from '../doctor/checks.ts';
import { withServer } from '../with-database.ts';

export const doctor: Command = {
	usage: '[--json]',
	help: 'Says in a sentence each what is in order, what is not on offer (missing) and what must be put right\n(broken). JSON: {ok, checks: [{name, state, say}]}.',
	async run(call) {
		let config: Config;
		try {
			config = readConfig();
		} catch (error) {
			if (!(error instanceof ConfigRefusal)) throw error;
			return report(error.sentences.map((say) => ({ name: 'settings', state: 'broken', say })));
		}
		return report([
			{ name: 'settings', state: 'ok', say: 'The settings can be used.' },
			...(await examine(config, call))
		]);
	}
};

async function examine(config: Config, { say }: Call): Promise<Finding[]> {
	const look = async (database: string | undefined) =>
		(await Promise.all(checks.map((check) => check({ config, database })))).flat();
	if (config.databaseUrl === undefined && !existsSync(join(config.dataDirectory, 'postgres'))) {
		const made = 'The database is made at the first start.';
		return [...(await look(undefined)), { name: 'database', state: 'missing', say: made }];
	}
	try {
		return await withServer(config, 'suluah doctor', say, look);
	} catch (error) {
		const refused = asRefused(error);
		if (refused === undefined) throw error;
		return [...(await look(undefined)), { name: 'database', state: 'broken', say: refused.message }];
	}
}

function report(findings: Finding[]): Outcome {
	const ok = findings.every((finding) => finding.state !== 'broken');
	const signs = { ok: '✓', missing: '–', broken: '✗' };
	const text = findings.map(({ state, name, say }) => `${signs[state]} ${name}: ${say}`).join('\n');
	return { json: { ok, checks: findings }, text, refused: !ok };
}
