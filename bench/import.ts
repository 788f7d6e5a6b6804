// How long it takes to bring a library in: a generated INLISLite dump and a generated MARC file.
//   node bench/import.ts [--titles 30000] [--copies 45000] [--members 5000] [--loans 30000]
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
	commitImport,
	planImport,
	type ImportFile,
	type ImportRequest
} from '#modules/imports/index.server.ts';
import { sumCounts, type ImportKind } from '#modules/imports/index.ts';
import { readConfig } from '#platform/config/index.server.ts';
import { nationalIdSealOf } from '#wiring/imports/national-id-seal.ts';
import { withAppDatabase } from '../src/cli/with-app-database.ts';
import { memory, printFigure } from './figures.ts';
import { generateDump } from './import/generate-dump.ts';
import { generateMarc } from './import/generate-marc.ts';

const { values: options } = parseArgs({
	options: {
		titles: { type: 'string', default: '30000' },
		copies: { type: 'string', default: '45000' },
		members: { type: 'string', default: '5000' },
		loans: { type: 'string', default: '30000' }
	}
});
const size = {
	titles: Number(options.titles),
	copies: Number(options.copies),
	members: Number(options.members),
	loans: Number(options.loans)
};
const asOf = '2026-06-30';

const folder = mkdtempSync(join(tmpdir(), 'suluah-bench-import-'));
process.env.SULUAH_ENV = 'test';

async function fileOf(name: string, content: Iterable<string | Uint8Array>): Promise<ImportFile> {
	const path = join(folder, name);
	await pipeline(Readable.from(content), createWriteStream(path));
	return { name, bytes: statSync(path).size, open: () => createReadStream(path) };
}

async function measure(kind: ImportKind, file: ImportFile): Promise<void> {
	process.env.SULUAH_DATA_DIR = join(folder, kind);
	const request: ImportRequest = { kind, files: [file], asOf };
	const seal = nationalIdSealOf(readConfig());
	await withAppDatabase(
		'suluah bench',
		() => undefined,
		async (db) => {
			const context = { now: new Date(), actorId: null, seal };
			const steps = [
				['dry run', () => planImport(db, request, context)],
				['commit', () => commitImport(db, request, context)],
				['commit again', () => commitImport(db, request, context)]
			] as const;
			for (const [step, run] of steps) {
				const begun = performance.now();
				const cpu = process.cpuUsage();
				const outcome = await run();
				if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
				const { read, created, updated, unchanged, rejected } = sumCounts(outcome.value.byEntity);
				printFigure('import', `${kind}, ${step}`, {
					seconds: Math.round((performance.now() - begun) / 10) / 100,
					// Of this process alone: what the step would take at least where others need the cores too.
					cpuSeconds: Math.round(process.cpuUsage(cpu).user / 1e4) / 100,
					megabytes: Math.round(file.bytes / 1e5) / 10,
					read,
					created,
					updated,
					unchanged,
					rejected,
					...memory()
				});
			}
		}
	);
}

try {
	await measure('inlislite', await fileOf('dump.sql', generateDump(size)));
	await measure('marc', await fileOf('titles.mrc', generateMarc(size.titles)));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
