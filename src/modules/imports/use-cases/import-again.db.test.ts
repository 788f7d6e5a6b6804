import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aCopyRow, aDump, aLoanRow, aMemberRow } from '#formats/inlislite/testing/small-dump.ts';
import { openDatabase } from '#platform/database/index.server.ts';
import { fixtureDump } from '../testing/import-rig.ts';
import { asOf, codesOf, outcomesOf, useImports } from '../testing/use-imports.ts';
import { commitImport } from './commit-import.ts';
import type { ImportReport } from './report.ts';

const { database, context, requestOf, commit, everything, one } = useImports();

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
		const { import_finding: _findings, import_run: _runs, ...before } = rows;
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
			expect(await everything()).toMatchObject({ title: 1, copy: 1, member: 1, loan: 1 });
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
		expect(codesOf(report)).toContain('row-changed-here');
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
		expect(codesOf(report)).toContain('loan-copy-out-here');
	});
});
