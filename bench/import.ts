// How long it takes to bring a library in: the invented library of the tests, a generated INLISLite dump and a
// generated MARC file.
//   node bench/import.ts [--titles 30000] [--copies 45000] [--members 5000] [--loans 30000]
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSqlDump } from '#formats/inlislite/dump/read-sql-dump.ts';
import { readInlislite } from '#formats/inlislite/index.ts';
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
	return onDisk(path);
}

const onDisk = (path: string): ImportFile => ({
	name: basename(path),
	bytes: statSync(path).size,
	open: () => createReadStream(path)
});

/** The reader of a dump alone, without a database. */
async function measureReading(file: ImportFile): Promise<void> {
	const begun = performance.now();
	const cpu = process.cpuUsage();
	const reading = await readInlislite(file.open(), { asOf });
	if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
	printFigure('import', `${file.name}, read`, {
		...took(begun, cpu),
		titles: reading.value.titles.length,
		...memory()
	});
}

/** Of this process alone, `cpuSeconds` is what the step would take at least where others need the cores too. */
const took = (begun: number, cpu: NodeJS.CpuUsage) => ({
	seconds: Math.round((performance.now() - begun) / 10) / 100,
	cpuSeconds: Math.round(process.cpuUsage(cpu).user / 1e4) / 100
});

async function measure(kind: ImportKind, file: ImportFile): Promise<void> {
	process.env.SULUAH_DATA_DIR = join(folder, `data-${file.name}`);
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
				printFigure('import', `${file.name}, ${step}`, {
					...took(begun, cpu),
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

/** One row of six megabytes that comes in small chunks: a reader that looks at it over and over takes minutes. */
async function measureLongRow(): Promise<void> {
	const text = Buffer.from(`INSERT INTO t (a) VALUES ('${'x'.repeat(6_000_000)}');`);
	async function* chunks() {
		for (let at = 0; at < text.length; at += 16_384) yield text.subarray(at, at + 16_384);
	}
	const begun = performance.now();
	const cpu = process.cpuUsage();
	await readSqlDump(chunks(), { wanted: () => ['a'], row: () => undefined });
	printFigure('import', 'a row of six megabytes, read', { ...took(begun, cpu), ...memory() });
}

const fixtures = fileURLToPath(new URL('../tests/fixtures/inlislite/', import.meta.url));

try {
	await measureLongRow();
	for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.sql.gz'))) {
		const dump = onDisk(join(fixtures, name));
		await measureReading(dump);
		await measure('inlislite', dump);
	}
	await measure('inlislite', await fileOf('dump.sql', generateDump(size)));
	await measure('marc', await fileOf('titles.mrc', generateMarc(size.titles)));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
