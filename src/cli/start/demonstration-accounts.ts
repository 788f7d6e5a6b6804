import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Config } from '#platform/config/index.server.ts';

const form = v.object({
	accounts: v.array(v.object({ role: v.string(), card: v.string(), name: v.string(), password: v.string() }))
});

export type DemonstrationAccount = v.InferOutput<typeof form>['accounts'][number];

/** `demo load` writes it (readable by its owner only), `demo reset` removes it: while it exists the demonstration is loaded. */
export function demonstrationAccountsFile({ dataDirectory }: Pick<Config, 'dataDirectory'>): string {
	return join(dataDirectory, 'demo-accounts.json');
}

/** The sign-ins of the demonstration; none when it is not loaded. */
export function readDemonstrationAccounts(config: Pick<Config, 'dataDirectory'>): DemonstrationAccount[] {
	let content: string;
	try {
		content = readFileSync(demonstrationAccountsFile(config), 'utf8');
	} catch {
		return [];
	}
	return v.parse(form, JSON.parse(content)).accounts;
}
