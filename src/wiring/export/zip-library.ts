import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { ZipFile } from 'yazl';
import { exportableTitles } from '#modules/catalogue/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { formatDateTime } from '#platform/i18n/index.ts';
import { exportedTables, type ExportedTable } from './library-tables.ts';
import { rowsOfTable } from './rows-of-table.ts';
import { sayContents } from './say-contents.ts';
import { titleWriters, type NotWritten } from './title-writers.ts';

export type ZippedLibrary = { written: number; notWritten: NotWritten[] };

/**
 * Everything the library owns in one ZIP, as it stood at one instant: lines of JSON for each table, the titles in MARC
 * as well, and a README in Indonesian. No password, session or key is in it.
 *
 * @param now named in the README
 * @returns how many rows are in the JSON files, and which titles do not fit into ISO 2709
 * @example await zipLibrary(db, createWriteStream('semua.zip'), new Date())
 */
export function zipLibrary(db: Db, out: Writable, now: Date): Promise<ZippedLibrary> {
	return inTransaction(db, async (tx) => {
		await tx.execute(sql`set transaction isolation level repeatable read, read only`);
		const zip = new ZipFile();
		zip.on('error', (error: Error) => out.destroy(error));
		const counts = new Map<ExportedTable, number>();
		const records = { written: 0, notWritten: [] as NotWritten[] };

		/** The entries are read one after another, each only when the one before it is through. */
		const add = (name: string, content: () => AsyncGenerator<string | Uint8Array>) =>
			zip.addReadStreamLazy(name, { compress: true }, (ready) => ready(null, Readable.from(content())));

		for (const one of exportedTables)
			add(`${one.file}.jsonl`, async function* () {
				for await (const row of rowsOfTable(tx, one)) {
					counts.set(one, (counts.get(one) ?? 0) + 1);
					yield row;
				}
			});
		add('judul.mrc', () => marcRecords(tx, records));
		add('README.txt', async function* () {
			const files = exportedTables.map((one) => ({ ...one, rows: counts.get(one) ?? 0 }));
			yield sayContents({ made: formatDateTime(now, 'id'), files, records });
		});
		zip.end();
		await pipeline(zip.outputStream, out);
		const written = [...counts.values()].reduce((sum, count) => sum + count, 0);
		return { written, notWritten: records.notWritten };
	});
}

async function* marcRecords(tx: Db, told: { written: number; notWritten: NotWritten[] }) {
	for await (const title of exportableTitles(tx)) {
		const part = titleWriters.marc.write(title);
		if (typeof part === 'string' || part instanceof Uint8Array) {
			told.written++;
			yield part;
		} else told.notWritten.push(part);
	}
}
