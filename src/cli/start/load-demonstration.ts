import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '#platform/config/index.server.ts';
import type { Config } from '#platform/config/index.server.ts';
import { demonstrationAccountsFile } from './demonstration-accounts.ts';

/**
 * Loads the demonstration library at the first start of a demonstration: `suluah demo load` in a process of its own,
 * so that its memory is free again when the pages are served. What it refuses (a library that has titles already) is
 * said, and the start goes on.
 */
export async function loadDemonstration(
	config: Config,
	say: (sentence: string) => void,
	signal: AbortSignal
): Promise<void> {
	if (config.environment !== 'demo' || existsSync(demonstrationAccountsFile(config))) return;
	say('Loading the demonstration library …');
	const main = join(projectRoot(), 'src', 'cli', 'main.ts');
	const child = spawn(process.execPath, [main, 'demo', 'load', '--json'], {
		signal,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<number>((resolve) => {
		child.once('error', () => resolve(1));
		child.once('exit', (code) => resolve(code ?? 1));
	});
	const said = (await text(child.stderr)).trim();
	if ((await ended) !== 0 && !signal.aborted) say(said === '' ? 'It could not be loaded.' : said);
}
