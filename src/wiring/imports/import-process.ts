// An import in a process of its own: a library of tens of thousands of titles takes a gigabyte and minutes of
// computing, and neither may be felt at the desk. It reads one job from standard input and prints one answer.
import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { commitImport, planImport, recogniseKind, type ImportFile } from '#modules/imports/index.server.ts';
import { constraintOf, errorCode, openDatabase } from '#platform/database/index.server.ts';
import type { ImportAnswer, ImportJob } from './import-job.ts';
import { nationalIdSealOf } from './national-id-seal.ts';

async function answer(job: ImportJob): Promise<ImportAnswer> {
	const { db, close } = openDatabase({ url: job.databaseUrl, size: 2, name: 'suluah import' });
	try {
		const files = job.files.map(({ name, path, bytes }): ImportFile => ({
			name,
			bytes,
			open: () => createReadStream(path)
		}));
		const kind = job.kind === 'auto' ? await recogniseKind(files) : { ok: true as const, value: job.kind };
		if (!kind.ok) return { outcome: kind };
		const request = { kind: kind.value, files, asOf: job.asOf, paidMarks: job.paidMarks };
		const context = { now: new Date(job.now), actorId: job.actorId, seal: nationalIdSealOf(job) };
		const run = job.isCommit ? commitImport : planImport;
		return { outcome: await run(db, request, context) };
	} catch (error) {
		return {
			failed: {
				name: error instanceof Error ? error.name : 'unknown',
				code: errorCode(error) ?? null,
				constraint: constraintOf(error) ?? null
			}
		};
	} finally {
		await close();
	}
}

const job: ImportJob = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await answer(job)));
