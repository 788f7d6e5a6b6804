import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aCopyRow, aDump, aMemberRow } from '#formats/inlislite/testing/small-dump.ts';
import type { Db } from '#platform/database/index.server.ts';
import { saySourceRefusal } from '../sentences/refusals.server.ts';
import { fileOf, fixtureText } from '../testing/import-rig.ts';
import { asOf, codesOf, outcomesOf, useImports } from '../testing/use-imports.ts';
import { commitImport } from './commit-import.ts';
import { planImport } from './plan-import.ts';

const { database, context, requestOf, commit, everything, one } = useImports();

describe('a dry run', () => {
	it('writes nothing', async () => {
		const before = await everything();
		const outcome = await planImport(database.db, requestOf(aDump()), context);
		expect(outcome.ok && outcome.value).toMatchObject({ id: null, committed: false });
		expect(await everything()).toEqual(before);
	});
});

describe('a dump that cannot be read', () => {
	it.each([
		['cut off inside a row', aDump().slice(0, -40), 'dump-truncated'],
		['no dump of INLISLite', 'CREATE TABLE `posts` (`ID` int);\n', 'dump-not-inlislite'],
		['a picture', Buffer.from('ffd8ffe000104a46', 'hex').toString('latin1'), 'file-kind-wrong'],
		['empty', '', 'file-empty']
	])('%s: nothing is written and the reason is named', async (_, dump, code) => {
		const outcome = await commitImport(
			database.db,
			{ kind: 'inlislite', files: [fileOf('x', Buffer.from(dump, 'latin1'))], asOf },
			context
		);
		expect(outcome).toMatchObject({ ok: false, reasons: [{ code }] });
		expect(await everything()).toMatchObject({ branch: 0, title: 0, import_run: 0 });
	});

	it('the real one, cut off: says at which line and byte', async () => {
		const whole = gunzipSync(readFileSync(fixtureText('inlislite_v3_yii.sql.gz')));
		const half = whole.subarray(0, Math.floor(whole.length * 0.6));
		const outcome = await commitImport(
			database.db,
			{ kind: 'inlislite', files: [fileOf('separuh.sql', half)], asOf },
			context
		);
		if (outcome.ok) throw new Error('half a dump was imported');
		const [reason] = outcome.reasons;
		expect(reason?.facts.line).toBeGreaterThan(100);
		expect(reason && saySourceRefusal(reason, 'id')).toMatch(
			/^Dump separuh\.sql terpotong di baris [\d.]+ \(bita [\d.]+\)/
		);
		expect(await everything()).toMatchObject({ title: 0, import_run: 0 });
	});

	it('PDF is called PDF', async () => {
		const outcome = await planImport(
			database.db,
			{ kind: 'inlislite', files: [fileOf('surat.pdf', '%PDF-1.7')], asOf },
			context
		);
		expect(!outcome.ok && outcome.reasons.map((reason) => saySourceRefusal(reason, 'id'))).toEqual([
			'Ini berkas PDF: surat.pdf. Yang dibutuhkan: dump SQL INLISLite.'
		]);
	});

	it('two dumps at once are refused', async () => {
		const outcome = await planImport(database.db, requestOf(aDump(), aDump()), context);
		expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'one-dump-at-a-time' }] });
	});
});

describe('something unforeseen in the middle', () => {
	it('leaves nothing behind', async () => {
		const broken = new Proxy(context.seal, {
			get: (target, name) =>
				name === 'seal'
					? () => {
							throw new Error('the disk is full');
						}
					: Reflect.get(target, name)
		});
		const dump = aDump({
			members: [aMemberRow({ IdentityType_id: 1, IdentityNo: '9913016612010012' })],
			master_jenis_identitas: [{ id: 1, Nama: 'KTP / NIK', IsNIK: 1 }]
		});
		const attempt = commitImport(database.db, requestOf(dump), { ...context, seal: broken });
		await expect(attempt).rejects.toThrow('the disk is full');
		expect(await everything()).toMatchObject({ branch: 0, title: 0, copy: 0, member: 0, import_run: 0 });
	});
});

describe('numbers', () => {
	it('a copy without a barcode, and a member without a number, get provisional ones', async () => {
		const report = await commit(
			aDump({
				collections: [
					aCopyRow({ NomorBarcode: null }),
					aCopyRow({ ID: 2, NomorBarcode: 'B1' }),
					aCopyRow({ ID: 3, NomorBarcode: 'b1' })
				],
				members: [aMemberRow({ MemberNo: null })]
			})
		);
		expect(await one(sql`select array_agg(barcode order by barcode) as barcodes from copy`)).toEqual({
			barcodes: ['B1', 'TANPA-1', 'TANPA-3']
		});
		expect(await one(sql`select card_number from member`)).toEqual({ card_number: 'TANPA-1' });
		expect(codesOf(report)).toEqual(
			expect.arrayContaining(['copy-barcode-missing', 'copy-barcode-twice', 'member-number-missing'])
		);
	});

	it('a barcode or card that is taken here stays with whoever has it', async () => {
		await occupy(database.db);
		const report = await commit(aDump());
		expect(codesOf(report)).toEqual(expect.arrayContaining(['copy-barcode-taken', 'member-card-taken']));
		expect(await one(sql`select barcode from copy where legacy_id = '1'`)).toEqual({ barcode: 'TANPA-1' });
		expect(await one(sql`select card_number from member where legacy_id = '1'`)).toEqual({
			card_number: 'TANPA-1'
		});
	});

	it('places that are here already are met by their code, in any capitals', async () => {
		await database.db.execute(
			sql`insert into branch (code, name, short_name, kind) values ('p', 'Gedung Kita', 'Kita', 'building')`
		);
		const report = await commit(aDump());
		expect(outcomesOf(report)).toMatchObject({ branches: [0, 0, 1, 0], rooms: [1, 0, 0, 0] });
		expect(await one(sql`select name from branch`)).toEqual({ name: 'Gedung Kita' });
	});

	it('text that PostgreSQL cannot store is cleaned', async () => {
		const dump = aDump().replace("'Judul / Penulis'", "'Ju\\0dul'").replaceAll('Judul /', 'Ju\\0dul /');
		await commit(dump);
		expect(await one(sql`select title from title`)).toEqual({ title: 'Judul' });
	});
});

async function occupy(db: Db): Promise<void> {
	await db.execute(sql`
		with here as (insert into branch (code, name, short_name, kind) values ('X', 'X', 'X', 'building') returning id),
			book as (insert into title (marc, title, sort_title) values ('{"leader":"","fields":[]}', 'x', 'x') returning id),
			reader as (insert into member (card_number, name) values ('m1', 'Sudah Ada') returning id)
		insert into copy (title_id, barcode, branch_id) select book.id, 'b1', here.id from book, here, reader`);
}
