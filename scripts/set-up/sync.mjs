import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpRefusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';

const generated = join(root, 'node_modules', '$app');

/** SvelteKit writes the settings that our `tsconfig.json` extends into node_modules; fresh packages lack them. */
export async function syncFramework({ always = false } = {}) {
	if (existsSync(generated) && !always) return;
	const node = join(root, 'node_modules', '.bin', 'node');
	const kit = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	const { ok, said } = await runQuietly(node, [kit, 'sync']);
	if (!ok) throw new SetUpRefusal(`SvelteKit could not prepare the project. It says:\n${said}`);
}
