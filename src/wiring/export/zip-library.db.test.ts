import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIso2709 } from '#formats/marc21/read-iso2709.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { exportedTables, keptBack } from './library-tables.ts';
import { zipLibrary, type ZippedLibrary } from './zip-library.ts';

const database = useDatabase();
const now = new Date('2026-11-24T14:30:00+07:00');
let told: ZippedLibrary;
let files: Map<string, Buffer>;

beforeAll(async () => {
	await loadDemonstration(database.db, '2026-11-24', now);
	const out = new PassThrough();
	const zip = buffer(out);
	told = await zipLibrary(database.db, out, now);
	files = unzip(await zip);
});

const textOf = (name: string) => files.get(name)?.toString('utf8') ?? '';
const linesOf = (name: string) => textOf(name).split('\n').slice(0, -1);

describe('everything the library owns, in one ZIP', () => {
	it('has a file for every table of the database but those that are kept back by name', async () => {
		const { rows } = await database.db.execute<{ name: string }>(sql`
			select relname as name from pg_class
			where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
		const known = [...exportedTables.map(({ table }) => table), ...keptBack];
		const own = rows.map(({ name }) => name).filter((name) => !name.includes('migration'));
		expect(known.toSorted(), 'a new table is named in library-tables.ts').toEqual(own.toSorted());
	});

	it('has every row of each', async () => {
		for (const { table, file } of exportedTables) {
			const { rows } = await database.db.execute<{ n: number }>(
				sql`select count(*)::int as n from ${sql.identifier(table)}`
			);
			expect([table, linesOf(`${file}.jsonl`).length]).toEqual([table, rows[0]?.n]);
		}
		const all = exportedTables.flatMap(({ file }) => linesOf(`${file}.jsonl`));
		expect(told).toEqual({ written: all.length, notWritten: [] });
	});

	it('has lines that are JSON and point to each other', () => {
		const titles = new Set(linesOf('judul.jsonl').map((line) => JSON.parse(line).id));
		const copies = linesOf('eksemplar.jsonl').map((line) => JSON.parse(line));
		expect(copies.every((copy) => titles.has(copy.title_id))).toBe(true);
		expect(JSON.parse(linesOf('anggota.jsonl')[0] ?? '')).toMatchObject({
			card_number: expect.any(String),
			name: expect.any(String)
		});
	});

	it('has the titles in MARC as well', () => {
		const records = [...readIso2709(files.get('judul.mrc') ?? Buffer.alloc(0))];
		expect(records.every(({ ok }) => ok)).toBe(true);
		expect(records).toHaveLength(linesOf('judul.jsonl').length);
	});

	it('has no password, token, sealed number or key of another kind', async () => {
		const everything = [...files.values()].map(String).join('\n');
		const { rows } = await database.db.execute<{ password: string }>(
			sql`select password from credential where password is not null`
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter(({ password }) => everything.includes(password))).toEqual([]);
		expect(everything).not.toMatch(/\$argon2|"(password|token|hash|token_hash|national_id_sealed)":/);
	});

	it('tells in its README what each file is', () => {
		const readme = textOf('README.txt');
		expect(readme).toContain('Dibuat Selasa, 24 November 2026, 14.30 WIB');
		for (const name of files.keys())
			if (name !== 'README.txt')
				expect(readme).toMatch(new RegExp(`^${RegExp.escape(name)} +\\d+ {2}\\S`, 'm'));
	});
});

/** The entries of a ZIP by their names, found through the list at its end. */
function unzip(zip: Buffer): Map<string, Buffer> {
	const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	const found = new Map<string, Buffer>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
		const name = zip.toString('utf8', at + 46, at + 46 + Number(nameLength));
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		found.set(name, inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))));
		at += 46 + Number(nameLength) + Number(extra) + Number(comment);
	}
	return found;
}
