import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpRefusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';
import { sourceHash } from './source-hash.mjs';

// Lies in the folder that a build empties first, so a build that was interrupted does not count.
const mark = join(root, 'build', '.suluah-sources');

/** Builds the pages when their sources have changed since the last build. */
export async function buildPages() {
	const wanted = sourceHash();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	console.error('Building the pages …');
	const node = join(root, 'node_modules', '.bin', 'node');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { ok, said } = await runQuietly(node, [vite, 'build', '--logLevel', 'warn'], {
		NODE_ENV: 'production'
	});
	if (!ok) throw new SetUpRefusal(`The pages could not be built. The builder says:\n${said.slice(-4000)}`);
	writeFileSync(mark, wanted);
}
