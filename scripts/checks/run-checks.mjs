import { join } from 'node:path';
import { root } from '../set-up/root.mjs';
import { runQuietly } from '../set-up/run-quietly.mjs';
import { syncFramework } from '../set-up/sync.mjs';
import { checks } from './checks.mjs';

const node = join(root, 'node_modules', '.bin', 'node');

/** They wait for the processor, and the smallest machine we serve has two cores. */
const atOnce = 2;

/** Runs every check and shows one line each, and what a failed one says. Returns how many passed and failed. */
export async function runChecks() {
	// New pages bring new generated types.
	await syncFramework({ always: true });
	const counts = { passed: 0, failed: 0 };
	const waiting = [...checks];

	async function work() {
		for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
			const begun = performance.now();
			const { ok, said } = await runQuietly(node, check.run, { NO_COLOR: '1' });
			counts[ok ? 'passed' : 'failed']++;
			console.log(` ${ok ? '✓' : '✗'} ${check.name} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
			if (!ok) console.log(said.replace(/^/gm, '   '));
		}
	}

	await Promise.all(Array.from({ length: atOnce }, work));
	return counts;
}
