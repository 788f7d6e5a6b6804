import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCopyRow, aDump, aLoanRow, aMemberRow } from '#formats/inlislite/testing/small-dump.ts';
import { openDatabase, type Db } from '#platform/database/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import { saySourceRefusal } from '../sentences/refusals.server.ts';
import { aSeal, fileOf, fixtureDump, fixtureText, importedAt } from '../testing/import-rig.ts';
import { commitImport } from './commit-import.ts';
import { planImport, type ImportRequest } from './plan-import.ts';
import type { ImportReport } from './report.ts';
import { undoImport } from './undo-import.ts';

const seal = aSeal();
const context = { now: importedAt, actorId: null, seal };
const asOf = '2026-06-30';
const database = useDatabase();

const requestOf = (...dumps: string[]): ImportRequest => ({
	kind: 'inlislite',
	files: dumps.map((dump, n) => fileOf(`dump-${n}.sql`, dump)),
	asOf
});

async function commit(dump: string): Promise<ImportReport> {
	const outcome = await commitImport(database.db, requestOf(dump), context);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
	return outcome.value;
}

async function everything(): Promise<Record<string, number>> {
	const { rows } = await database.db.execute<Record<string, string>>(sql`
		select (select count(*) from branch) as branches, (select count(*) from room) as rooms,
			(select count(*) from member_category) + (select count(*) from copy_category) as categories,
			(select count(*) from title) as titles, (select count(*) from copy) as copies,
			(select count(*) from member) as members, (select count(*) from loan) as loans,
			(select count(*) from loan_renewal) as renewals, (select count(*) from service_event) as events,
			(select count(*) from import_run) as runs, (select count(*) from imported_row) as links,
			(select count(*) from import_finding) as findings`);
	return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, n]) => [name, Number(n)]));
}

const one = async (question: ReturnType<typeof sql>) => (await database.db.execute(question)).rows[0];
const codes = ({ notices }: ImportReport) => notices.map(({ code }) => code);
const outcomesOf = ({ byEntity }: ImportReport) =>
	Object.fromEntries(
		Object.entries(byEntity).map(([entity, { created, updated, unchanged, rejected }]) => [
			entity,
			[created, updated, unchanged, rejected]
		])
	);

beforeEach(async () => {
	await database.db.execute(sql`delete from import_finding`);
	await database.db.execute(sql`delete from imported_row`);
	await database.db.execute(sql`delete from import_run`);
	await database.db.execute(sql`delete from service_event`);
	for (const table of ['suspension', 'hold', 'loan_renewal', 'loan', 'copy', 'title', 'copy_category'])
		await database.db.execute(sql.raw(`delete from ${table}`));
	for (const table of ['account', 'member', 'member_category', 'room', 'branch'])
		await database.db.execute(sql.raw(`delete from ${table}`));
});

describe('a dry run', () => {
	it('writes nothing', async () => {
		const before = await everything();
		const outcome = await planImport(database.db, requestOf(aDump()), { seal });
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
		expect(await everything()).toMatchObject({ branches: 0, titles: 0, runs: 0 });
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
		expect(await everything()).toMatchObject({ titles: 0, runs: 0 });
	});

	it('PDF is called PDF', async () => {
		const outcome = await planImport(
			database.db,
			{ kind: 'inlislite', files: [fileOf('surat.pdf', '%PDF-1.7')], asOf },
			{ seal }
		);
		expect(!outcome.ok && outcome.reasons.map((reason) => saySourceRefusal(reason, 'id'))).toEqual([
			'Ini berkas PDF: surat.pdf. Yang dibutuhkan: dump SQL INLISLite.'
		]);
	});

	it('two dumps at once are refused', async () => {
		const outcome = await planImport(database.db, requestOf(aDump(), aDump()), { seal });
		expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'one-dump-at-a-time' }] });
	});
});

describe('running again', () => {
	it('with the same dump makes no doubles and changes nothing', async () => {
		const request = { kind: 'inlislite', files: [fixtureDump('inlislite_v3_yii.sql.gz')], asOf } as const;
		const first = await commitImport(database.db, request, context);
		const rows = await everything();
		const second = await commitImport(database.db, request, context);
		if (!first.ok || !second.ok) throw new Error('not imported');
		for (const [entity, counts] of Object.entries(second.value.byEntity))
			expect([entity, counts]).toMatchObject([
				entity,
				{ created: 0, updated: 0, unchanged: first.value.byEntity[entity as 'titles']?.created }
			]);
		const { findings: _before, runs: _runs, ...before } = rows;
		expect(await everything()).toMatchObject(before);
		const byName = (report: ImportReport) =>
			new Map(report.reconcile.map((line) => [line.name, line.target]));
		expect(byName(second.value)).toEqual(byName(first.value));
	});

	it('two commits at the same time: the second finds everything there', async () => {
		const other = openDatabase({ url: database.url });
		try {
			const outcomes = await Promise.all([
				commitImport(database.db, requestOf(aDump()), context),
				commitImport(other.db, requestOf(aDump()), context)
			]);
			const created = outcomes.map((outcome) => outcome.ok && outcome.value.byEntity.titles?.created);
			expect(created.sort()).toEqual([0, 1]);
			expect(await everything()).toMatchObject({ titles: 1, copies: 1, members: 1, loans: 1 });
		} finally {
			await other.close();
		}
	});

	it('follows what changed in the source and was left alone here', async () => {
		await commit(aDump());
		const report = await commit(
			aDump({
				collections: [aCopyRow({ NoInduk: 'N9', Status_id: 3 })],
				collectionstatus: [{ ID: 3, Name: 'Rusak' }],
				members: [aMemberRow({ EndDate: '2031-01-01' })]
			})
		);
		expect(outcomesOf(report)).toMatchObject({
			titles: [0, 0, 1, 0],
			copies: [0, 1, 0, 0],
			members: [0, 1, 0, 0],
			loans: [0, 0, 1, 0]
		});
		expect(await one(sql`select accession_number, status, version from copy`)).toEqual({
			accession_number: 'N9',
			status: 'damaged',
			version: 2
		});
		expect(await one(sql`select expires_on::text from member`)).toEqual({ expires_on: '2031-01-01' });
		const changed = report.notices.filter(({ level }) => level === 'changed');
		expect(changed.map(({ source, facts }) => [source, facts.columns])).toEqual([
			['collections', 'accessionNumber'],
			['members', 'expiresOn']
		]);
	});

	it('keeps what was changed here', async () => {
		await commit(aDump());
		await database.db.execute(sql`update copy set note = 'diperiksa', version = version + 1`);
		const report = await commit(aDump({ collections: [aCopyRow({ NoInduk: 'N9' })] }));
		expect(outcomesOf(report).copies).toEqual([0, 0, 1, 0]);
		expect(codes(report)).toContain('row-changed-here');
		expect(await one(sql`select accession_number, note from copy`)).toEqual({
			accession_number: 'N1',
			note: 'diperiksa'
		});
	});

	it('closes a loan that came back in the source, and lends the copy again', async () => {
		const out = aLoanRow();
		await commit(aDump({ collectionloanitems: [out], collections: [aCopyRow({ Status_id: 5 })] }));
		expect(await one(sql`select status from copy`)).toEqual({ status: 'on-loan' });

		const back = { ...out, LoanStatus: 'Return', ActualReturn: '2026-06-20 09:00:00' };
		const closing = await commit(aDump({ collectionloanitems: [back] }));
		expect(outcomesOf(closing).loans).toEqual([0, 1, 0, 0]);
		expect(await one(sql`select status from copy`)).toEqual({ status: 'available' });

		const again = aLoanRow({ ID: 2, LoanDate: '2026-06-21 09:00:00', DueDate: '2026-06-28 00:00:00' });
		const lending = await commit(aDump({ collectionloanitems: [back, again] }));
		expect(outcomesOf(lending).loans).toEqual([1, 0, 1, 0]);
		expect(await one(sql`select status from copy`)).toEqual({ status: 'on-loan' });
		expect(
			await one(sql`select array_agg(kind order by position) as kinds from service_event
			where kind like 'circulation.%'`)
		).toEqual({
			kinds: ['circulation.loan.created', 'circulation.loan.returned', 'circulation.loan.created']
		});
	});

	it('does not open again what came back here', async () => {
		const out = aDump({ collectionloanitems: [aLoanRow()] });
		await commit(out);
		await database.db.execute(sql`update loan set returned_at = '2026-11-20T03:00:00Z'`);
		await database.db.execute(sql`update copy set status = 'available'`);
		expect(outcomesOf(await commit(out)).loans).toEqual([0, 0, 1, 0]);
		expect(await one(sql`select status, returned_at is null as open from copy, loan`)).toEqual({
			status: 'available',
			open: false
		});
	});

	it('refuses a loan of a copy that the desk has lent meanwhile', async () => {
		await commit(aDump());
		await database.db
			.execute(sql`insert into loan (copy_id, title_id, member_id, branch_id, lent_at, due_on, channel)
			select copy.id, title_id, member.id, branch_id, now(), '2026-12-01', 'desk' from copy, member`);
		const report = await commit(
			aDump({
				collectionloanitems: [
					aLoanRow({ LoanStatus: 'Return', ActualReturn: '2026-06-05 09:00:00' }),
					aLoanRow({ ID: 2 })
				]
			})
		);
		expect(outcomesOf(report).loans).toEqual([0, 0, 1, 1]);
		expect(codes(report)).toContain('loan-copy-out-here');
	});
});

describe('something unforeseen in the middle', () => {
	it('leaves nothing behind', async () => {
		const broken = new Proxy(seal, {
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
		expect(await everything()).toMatchObject({ branches: 0, titles: 0, copies: 0, members: 0, runs: 0 });
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
		expect(codes(report)).toEqual(
			expect.arrayContaining(['copy-barcode-missing', 'copy-barcode-twice', 'member-number-missing'])
		);
	});

	it('a barcode or card that is taken here stays with whoever has it', async () => {
		await occupy(database.db);
		const report = await commit(aDump());
		expect(codes(report)).toEqual(expect.arrayContaining(['copy-barcode-taken', 'member-card-taken']));
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

describe('taking an import back', () => {
	const undo = (id: string | null) => undoImport(database.db, id ?? '', { now: importedAt, actorId: null });

	it('takes away all that it made, its loans in the ledger too', async () => {
		const before = await everything();
		const report = await commit(aDump({ collectionloanitems: [aLoanRow()] }));
		const outcome = await undo(report.id);
		expect(outcome).toMatchObject({ ok: true, value: { removed: 7, stayChanged: 0 } });
		expect(await everything()).toEqual({ ...before, runs: 1, events: 2, findings: expect.any(Number) });
		expect(await undo(report.id)).toMatchObject({ ok: false, reasons: [{ code: 'run-undone' }] });
		// And it can be imported again.
		expect(outcomesOf(await commit(aDump())).titles).toEqual([1, 0, 0, 0]);
	});

	it('of an unknown id is refused', async () => {
		expect(await undo('nope')).toMatchObject({ ok: false, reasons: [{ code: 'run-unknown' }] });
	});

	it('is refused with every reason once the library has worked with it', async () => {
		const report = await commit(aDump({ collectionloanitems: [aLoanRow()] }));
		await database.db.execute(sql`update title set version = 2`);
		await database.db.execute(sql`update loan set returned_at = now()`);
		await database.db.execute(sql`insert into hold (title_id, member_id, pickup_branch_id, placed_at)
			select title.id, member.id, branch.id, now() from title, member, branch`);
		await database.db
			.execute(sql`insert into loan (copy_id, title_id, member_id, branch_id, lent_at, due_on, channel)
			select copy.id, title_id, member.id, branch_id, now(), '2026-12-01', 'desk' from copy, member`);
		const outcome = await undo(report.id);
		expect(!outcome.ok && outcome.reasons.map(({ code }) => code)).toEqual([
			'titles-edited',
			'loans-went-on',
			'lent-since',
			'held-since'
		]);
		expect(await everything()).toMatchObject({ titles: 1, loans: 2, links: 7 });
	});

	it('is refused by whatever refers to its rows, whether we know of it or not', async () => {
		const report = await commit(aDump());
		await database.db.execute(
			sql`insert into opening_hours (branch_id, weekday, opens, closes) select id, 1, '08:00', '16:00' from branch`
		);
		expect(await undo(report.id)).toMatchObject({ ok: false, reasons: [{ code: 'used-elsewhere' }] });
		expect(await everything()).toMatchObject({ titles: 1, copies: 1 });
		await database.db.execute(sql`delete from opening_hours`);
	});

	it('takes back only what a second import added, and frees the copies it had lent', async () => {
		const first = await commit(aDump({ collectionloanitems: [] }));
		const second = await commit(aDump({ collectionloanitems: [aLoanRow()] }));
		expect(await one(sql`select status from copy`)).toEqual({ status: 'on-loan' });
		const refused = await undo(first.id);
		expect(!refused.ok && refused.reasons.map(({ code }) => code)).toEqual(['later-import', 'lent-since']);
		expect(await undo(second.id)).toMatchObject({ ok: true, value: { removed: 1 } });
		expect(await one(sql`select status from copy`)).toEqual({ status: 'available' });
		expect(await undo(first.id)).toMatchObject({ ok: true, value: { removed: 6 } });
	});
});

async function occupy(db: Db): Promise<void> {
	await db.execute(sql`
		with here as (insert into branch (code, name, short_name, kind) values ('X', 'X', 'X', 'building') returning id),
			book as (insert into title (marc, title, sort_title) values ('{"leader":"","fields":[]}', 'x', 'x') returning id),
			reader as (insert into member (card_number, name) values ('m1', 'Sudah Ada') returning id)
		insert into copy (title_id, barcode, branch_id) select book.id, 'b1', here.id from book, here, reader`);
}
