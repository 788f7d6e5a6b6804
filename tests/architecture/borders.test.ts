import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#platform/config/project-root.ts';
import { goodFiles, badFiles } from './border-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'suluah-borders-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Violation = { from: string; rule: { name: string } };
let violations: Violation[];

/** A small project with one bad file a rule, looked at once by the project's own rules. */
beforeAll(async () => {
	for (const [path, content] of Object.entries({
		...goodFiles,
		...Object.assign({}, ...Object.values(badFiles))
	})) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, String(content));
	}
	symlinkSync(join(projectRoot(), 'node_modules'), join(folder, 'node_modules'));
	violations = await lookAt(folder);
}, 60_000);

async function lookAt(project: string): Promise<Violation[]> {
	const root = projectRoot();
	const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
	const args = [
		cruiser,
		'--config',
		join(root, '.dependency-cruiser.cjs'),
		'-T',
		'json',
		'src',
		'bench',
		'tests'
	];
	const run = promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 64 * 1024 * 1024 });
	// It exits with the number of violations, and prints the report in any case.
	const { stdout } = await run.catch((error: { stdout: string }) => error);
	const report = JSON.parse(stdout) as { summary: { violations: Violation[] } };
	return report.summary.violations;
}

describe('each border refuses the file that crosses it', () => {
	it.each(Object.entries(badFiles))('%s', (rule, files) => {
		const crossed = violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from);
		expect(new Set(crossed)).toEqual(new Set([Object.keys(files)[0]]));
	});

	it('and lets every good file pass', () => {
		const good = new Set(Object.keys(goodFiles));
		expect(violations.filter((violation) => good.has(violation.from))).toEqual([]);
	});
});

it('every rule is proven by a bad file', async () => {
	const rules = await import('../../.dependency-cruiser.cjs');
	const names = (rules.default as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name);
	const oneDirection = names.filter(
		(name) => !name.startsWith('direction-of-') || name === 'direction-of-members'
	);
	expect(Object.keys(badFiles).sort()).toEqual(oneDirection.sort());
});
