import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aCopyRow, aDump, aMemberRow } from '#formats/inlislite/testing/small-dump.ts';
import { importedAt } from '../testing/import-rig.ts';
import { codesOf, outcomesOf, useImports } from '../testing/use-imports.ts';
import { undoImport } from './undo-import.ts';

const { database, commit, everything, one } = useImports();

const memberTypes = (days: number) => [
	{ id: 1, jenisanggota: 'Umum', MasaBerlakuAnggota: 365, MaxPinjamKoleksi: 3, MaxLoanDays: days }
];
const holidays = [{ ID: 1, Dates: '2026-12-25', Names: 'Hari Natal' }];
const booked = (number: string) =>
	aCopyRow({ BookingMemberID: number, BookingExpiredDate: '2026-07-01 09:00:00' });

const undo = (id: string | null) => undoImport(database.db, id ?? '', { now: importedAt, actorId: null });

describe('loan rules', () => {
	it('follow the source while nobody changed them here, and are taken back', async () => {
		const first = await commit(aDump({ jenis_anggota: memberTypes(7) }));
		expect(outcomesOf(first).rules).toEqual([1, 0, 0, 0]);
		expect(await one(sql`select loan_days, max_loans, fine_amount, version from loan_policy`)).toEqual({
			loan_days: 7,
			max_loans: 3,
			fine_amount: null,
			version: 1
		});
		const second = await commit(aDump({ jenis_anggota: memberTypes(14) }));
		expect(outcomesOf(second).rules).toEqual([0, 1, 0, 0]);
		expect(codesOf(second)).toContain('rule-updated');
		expect(await one(sql`select loan_days, version from loan_policy`)).toEqual({ loan_days: 14, version: 2 });
		expect(outcomesOf(await commit(aDump({ jenis_anggota: memberTypes(14) }))).rules).toEqual([0, 0, 1, 0]);
	});

	it('that the library edited, wrote or took away stay as it wants them', async () => {
		await commit(aDump({ jenis_anggota: memberTypes(7) }));
		await database.db.execute(sql`update loan_policy set loan_days = 10, version = 2`);
		const edited = await commit(aDump({ jenis_anggota: memberTypes(14) }));
		expect(codesOf(edited)).toContain('rule-stands-here');
		expect(await one(sql`select loan_days from loan_policy`)).toEqual({ loan_days: 10 });

		await database.db.execute(sql`delete from loan_policy`);
		const removed = await commit(aDump({ jenis_anggota: memberTypes(14) }));
		expect(codesOf(removed)).toContain('rule-removed-here');
		expect(await one(sql`select loan_days from loan_policy`)).toBeUndefined();
	});

	it('do not stand beside one of the library for the same people', async () => {
		await commit(aDump());
		await database.db.execute(
			sql`insert into loan_policy (member_category_id, loan_days) select id, 21 from member_category`
		);
		const report = await commit(aDump({ jenis_anggota: memberTypes(7) }));
		expect(outcomesOf(report).rules).toEqual([0, 0, 1, 0]);
		expect(codesOf(report)).toContain('rule-stands-here');
		expect(await one(sql`select loan_days, version from loan_policy`)).toEqual({ loan_days: 21, version: 1 });
	});
});

describe('holidays', () => {
	it('close the library without moving a date, and a day that was opened again stays open', async () => {
		const dump = aDump({ holidays });
		const report = await commit(dump);
		expect(outcomesOf(report).closedDays).toEqual([1, 0, 0, 0]);
		expect(codesOf(report)).toContain('closed-days-move-nothing');
		expect(await one(sql`select count(*)::int as moved from moved_date`)).toEqual({ moved: 0 });
		await database.db.execute(sql`delete from closed_day`);
		const again = await commit(dump);
		expect(codesOf(again)).toContain('row-removed-here');
		expect(await one(sql`select day from closed_day`)).toBeUndefined();
	});

	it('leave a day alone that is closed already, and follow a new name of one they brought', async () => {
		await database.db.execute(sql`insert into closed_day (day, name) values ('2026-12-25', 'Natal di sini')`);
		const report = await commit(
			aDump({ holidays: [...holidays, { ID: 2, Dates: '2026-08-17', Names: 'HUT' }] })
		);
		expect(outcomesOf(report).closedDays).toEqual([1, 0, 1, 0]);
		const renamed = await commit(
			aDump({ holidays: [...holidays, { ID: 2, Dates: '2026-08-17', Names: 'Hari Kemerdekaan' }] })
		);
		expect(outcomesOf(renamed).closedDays).toEqual([0, 1, 1, 0]);
		const { rows } = await database.db.execute(sql`select name from closed_day order by day`);
		expect(rows.map(({ name }) => name)).toEqual(['Hari Kemerdekaan', 'Natal di sini']);
	});
});

describe('bookings', () => {
	it('wait before whoever waits here, go their own way, and are refused for what a reader waits for already', async () => {
		const dump = aDump({
			collections: [
				booked('M2'),
				aCopyRow({
					ID: 2,
					NomorBarcode: 'B2',
					NoInduk: 'N2',
					BookingMemberID: 'M1',
					BookingExpiredDate: '2026-07-01 09:00:00'
				})
			],
			members: [aMemberRow(), aMemberRow({ ID: 2, MemberNo: 'M2', Fullname: 'ANGGOTA LAIN' })],
			bookinglogs: [{ memberId: 'M2', collectionId: 1, bookingDate: '2026-06-30 09:00:00' }]
		});
		await commit(aDump({ members: [aMemberRow()] }));
		await database.db
			.execute(sql`insert into hold (title_id, member_id, pickup_branch_id, placed_at, queue_number)
			select title.id, member.id, branch.id, '2026-06-01', 1 from title, member, branch`);
		const report = await commit(dump);
		expect(outcomesOf(report).holds).toEqual([1, 0, 0, 1]);
		expect(codesOf(report)).toContain('hold-waits-already');
		const { rows } = await database.db.execute(
			sql`select member.card_number as card from hold join member on member.id = member_id order by queue_number, placed_at`
		);
		expect(rows.map(({ card }) => card)).toEqual(['M2', 'M1']);
		await database.db.execute(
			sql`update hold set state = 'cancelled', ended_at = now() where queue_number = 0`
		);
		expect(outcomesOf(await commit(dump)).holds).toEqual([0, 0, 1, 1]);
		expect(await undo(report.id)).toMatchObject({ ok: false });
	});

	it('of a book that the reader has meanwhile is refused', async () => {
		const out = { ID: 1, CollectionLoan_id: '101', Collection_id: 1, member_id: 1, LoanStatus: 'Loan' };
		const report = await commit(
			aDump({
				collections: [booked('M1')],
				collectionloanitems: [{ ...out, LoanDate: '2026-06-29 10:00:00', DueDate: '2026-07-06' }]
			})
		);
		expect(codesOf(report)).toContain('hold-has-it-already');
		expect(outcomesOf(report).holds).toEqual([0, 0, 0, 1]);
	});
});

it('rules, holidays and holds are taken back with the import, out of the ledger too', async () => {
	const before = await everything();
	const report = await commit(
		aDump({ jenis_anggota: memberTypes(7), holidays, collections: [booked('M1')] })
	);
	expect(await everything()).toMatchObject({ loan_policy: 1, closed_day: 1, hold: 1 });
	expect(await undo(report.id)).toMatchObject({ ok: true });
	expect(await everything()).toEqual({
		...before,
		import_run: 1,
		import_finding: expect.any(Number),
		service_event: 2
	});
});

it('rules, holidays and holds that were worked with since stand against it', async () => {
	const report = await commit(
		aDump({ jenis_anggota: memberTypes(7), holidays, collections: [booked('M1')] })
	);
	await database.db.execute(sql`update loan_policy set version = 2`);
	await database.db.execute(sql`update closed_day set name = 'Libur bersama'`);
	await database.db.execute(sql`update hold set state = 'cancelled'`);
	const outcome = await undo(report.id);
	expect(!outcome.ok && outcome.reasons.map(({ code }) => code)).toEqual([
		'rules-edited',
		'closed-days-edited',
		'holds-went-on'
	]);
});
