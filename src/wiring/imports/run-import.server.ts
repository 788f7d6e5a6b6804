import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '#platform/config/index.server.ts';
import { currentHost } from '#platform/host/index.server.ts';
import type { App } from '../app.server.ts';
import type { ImportAnswer, ImportJob } from './import-job.ts';

type Outcome = Extract<ImportAnswer, { outcome: unknown }>['outcome'];

/**
 * Tries or commits an import in a process of its own; the pages and the desk go on meanwhile. When Suluah is stopped,
 * the process is too, and its transaction is undone.
 */
export async function runImport(
	{ config, clock }: Pick<App, 'config' | 'clock'>,
	job: Omit<ImportJob, 'now' | 'databaseUrl' | 'dataDirectory'>
): Promise<Outcome> {
	const { databaseUrl, stopping } = currentHost();
	const whole: ImportJob = {
		...job,
		now: clock.now().toISOString(),
		databaseUrl,
		dataDirectory: config.dataDirectory
	};
	const script = join(projectRoot(), 'src', 'wiring', 'imports', 'import-process.ts');
	const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'], signal: stopping });
	const ended = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', resolve));
	child.stdin.end(JSON.stringify(whole));
	const [printed] = await Promise.all([text(child.stdout), ended]);
	if (printed === '') throw new Error('the process of the import ended without an answer');
	// Our own process printed it, in the type that both share.
	const answer = JSON.parse(printed) as ImportAnswer;
	if ('outcome' in answer) return answer.outcome;
	const { name, code, constraint } = answer.failed;
	throw new Error(`the import failed: ${name} ${code ?? ''} ${constraint ?? ''}`.trimEnd());
}
