import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aDump, aLoanRow } from '#formats/inlislite/testing/small-dump.ts';
import { importedAt } from '../testing/import-rig.ts';
import { outcomesOf, useImports } from '../testing/use-imports.ts';
import { undoImport } from './undo-import.ts';

const { database, commit, everything, one } = useImports();

describe('taking an import back', () => {
	const undo = (id: string | null) => undoImport(database.db, id ?? '', { now: importedAt, actorId: null });

	it('takes away all that it made, its loans in the ledger too', async () => {
		const before = await everything();
		const report = await commit(aDump({ collectionloanitems: [aLoanRow()] }));
		const outcome = await undo(report.id);
		expect(outcome).toMatchObject({ ok: true, value: { removed: 7, stayChanged: 0 } });
		expect(await everything()).toEqual({
			...before,
			import_run: 1,
			service_event: 2,
			import_finding: expect.any(Number)
		});
		expect(await undo(report.id)).toMatchObject({ ok: false, reasons: [{ code: 'run-undone' }] });
		// And it can be imported again.
		expect(outcomesOf(await commit(aDump())).titles).toEqual([1, 0, 0, 0]);
	});

	it('the database counts its rows anew each time, so that it plans for what is there', async () => {
		const counted = () =>
			one(sql`select reltuples::int as titles from pg_class where oid = 'title'::regclass`);
		const report = await commit(aDump());
		expect(await counted()).toEqual({ titles: 1 });
		await undo(report.id);
		expect(await counted()).toEqual({ titles: 0 });
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
		expect(await everything()).toMatchObject({ title: 1, loan: 2, imported_row: 7 });
	});

	it('is refused by whatever refers to its rows, whether we know of it or not', async () => {
		const report = await commit(aDump());
		await database.db.execute(
			sql`insert into opening_hours (branch_id, weekday, opens, closes) select id, 1, '08:00', '16:00' from branch`
		);
		expect(await undo(report.id)).toMatchObject({ ok: false, reasons: [{ code: 'used-elsewhere' }] });
		expect(await everything()).toMatchObject({ title: 1, copy: 1 });
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
