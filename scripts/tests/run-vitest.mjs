import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../set-up/root.mjs';
import { countTests } from './count-tests.mjs';

/**
 * Runs the tests, shows what the runner shows, and counts them. A run that ends badly without a failed test (an error
 * outside every test) counts as one failure.
 */
export async function runVitest(args, { browserMustRun }) {
	const folder = mkdtempSync(join(tmpdir(), 'suluah-report-'));
	const report = join(folder, 'report.json');
	try {
		const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
			cwd: root,
			stdio: 'inherit'
		});
		const [code] = await once(child, 'exit');
		const counts = countTests(read(report), { browserMustRun });
		if (code !== 0 && counts.failed === 0) counts.failed++;
		return counts;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function read(report) {
	try {
		return JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return { testResults: [] };
	}
}
