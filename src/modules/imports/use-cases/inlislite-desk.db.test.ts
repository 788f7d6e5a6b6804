import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { aSeal, fixtureDump, fixtureText, importedAt } from '../testing/import-rig.ts';
import { sayNotice } from '../sentences/say-notice.server.ts';
import { commitImport } from './commit-import.ts';
import type { ImportReport } from './report.ts';

type Counts = Record<string, number>;
type Figures = Counts & {
	by_kind: Counts;
	anggota_by_month: Counts;
	non_anggota_by_month: Counts;
	rombongan_people_by_month: Counts;
};
type Desk = { visits: Figures; bookings: Counts; other: Counts };
const expected: { as_of: string; yii: Desk; v33: Desk } = JSON.parse(
	readFileSync(fixtureText('expected.json'), 'utf8')
);
const asOf = expected.as_of;
const seal = aSeal();

describe.each([
	{ name: 'inlislite_v3_yii.sql.gz', figures: expected.yii.visits, desk: expected.yii },
	{ name: 'inlislite_v3_yii_phpmyadmin.sql.gz', figures: expected.yii.visits, desk: expected.yii },
	{ name: 'inlislite_v33_ci4.sql.gz', figures: expected.v33.visits, desk: expected.v33 }
])('guest book, calendar, rules and bookings of $name', ({ name, figures, desk }) => {
	const database = useDatabase();
	let report: ImportReport;

	beforeAll(async () => {
		const request = { kind: 'inlislite', files: [fixtureDump(name)], asOf } as const;
		const outcome = await commitImport(database.db, request, { now: importedAt, actorId: null, seal });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
		report = outcome.value;
	});

	async function count(question: ReturnType<typeof sql>): Promise<number> {
		const { rows } = await database.db.execute<{ n: string }>(question);
		return Number(rows[0]?.n);
	}

	async function counts(question: ReturnType<typeof sql>): Promise<Counts> {
		const { rows } = await database.db.execute<{ name: string; n: string }>(question);
		return Object.fromEntries(rows.map((row) => [row.name, Number(row.n)]));
	}

	const rowsWith = (code: string) => report.notices.filter((line) => line.code === code);

	it('gives the guest book', async () => {
		const lines = (kind: string) => count(sql`select count(*) as n from visit where kind = ${kind}`);
		const byMonth = (kind: string) =>
			counts(sql`select to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM') as name, sum(people) as n
				from visit where kind = ${kind} group by 1`);
		const empty = rowsWith('visits-with-empty-number')[0]?.facts;
		expect({
			rows: (report.byEntity.visits?.read ?? 0) - (await lines('group')),
			imported: (await lines('member')) + (await lines('guest')),
			rejected_zero_date: rowsWith('visit-without-date').length,
			dropped_double_tap: rowsWith('visit-tapped-twice').length,
			by_kind: {
				anggota: await lines('member'),
				non_anggota: await lines('guest'),
				rombongan_rows: await lines('group'),
				rombongan_people: await count(sql`select sum(people) as n from visit where kind = 'group'`)
			},
			member_number_unknown: rowsWith('visit-member-unknown').length,
			blank_string_member: empty?.count,
			anggota_by_month: await byMonth('member'),
			non_anggota_by_month: await byMonth('guest'),
			rombongan_people_by_month: await byMonth('group'),
			group_gender_mismatch: rowsWith('visit-group-parts-differ').length,
			onsite_reading_rows: report.notices.find(
				({ code, source }) => code === 'table-not-read' && source === 'bacaditempat'
			)?.facts.rows
		}).toEqual(figures);
		expect(await lines('member')).toBe(
			(await count(sql`select count(*) as n from visit where member_id is not null`)) +
				rowsWith('visit-member-unknown').length +
				rowsWith('visit-of-refused-member').length
		);
		expect(
			report.reconcile
				.filter(({ of }) => of[0] === 'visits')
				.map(({ name, source, target }) => [name, source, target])
		).toEqual([
			['visits', 522, 519],
			['visits/group', 20, 20],
			['visits/guest', 180, 180],
			['visits/member', 319, 319],
			['visits/group-people', 721, 721]
		]);
	});

	it('gives the visits a room, a purpose, and the facts of the member', async () => {
		expect(await count(sql`select count(*) as n from visit where room_id is null`)).toBe(
			rowsWith('visit-room-unknown').length
		);
		expect(
			await count(sql`select count(*) as n from visit v join member m on m.id = v.member_id
				where v.sex is distinct from m.sex`)
		).toBe(0);
		expect(
			await count(sql`select count(*) as n from visit where purpose is null and kind <> 'group'`)
		).toBeLessThan(519);
	});

	it('gives the bookings as holds in their order, and says what became of the others', async () => {
		expect({
			live_on_2026_06_30: await count(sql`select count(*) as n from hold where state = 'waiting'`),
			live_but_member_unknown: rowsWith('booking-member-unknown').length,
			expired: rowsWith('booking-expired').length,
			cancelled_zero_date: rowsWith('bookings-cancelled')[0]?.facts.count,
			log_rows: rowsWith('booking-log-read')[0]?.facts.rows
		}).toEqual(desk.bookings);
		expect(report.byEntity.holds).toEqual({ read: 8, created: 7, updated: 0, unchanged: 0, rejected: 1 });
		expect(
			await count(sql`select count(*) as n from hold join imported_row told on told.record_id = hold.id
				join copy on copy.legacy_id = split_part(told.legacy_id, ' ', 1)
				where hold.queue_number = 0 and hold.title_id = copy.title_id and hold.pickup_branch_id = copy.branch_id
					and hold.wanted_until = '2026-07-01' and hold.placed_at::date = '2026-06-30'`)
		).toBe(7);
	});

	it('gives the holidays as closed days of the whole library', async () => {
		const { other } = desk;
		expect({
			holidays_imported: await count(sql`select count(*) as n from closed_day where branch_id is null`),
			holidays_duplicate: rowsWith('holiday-twice').length,
			holidays_rejected_zero_date: rowsWith('holiday-without-date').length
		}).toEqual({
			holidays_imported: other.holidays_imported,
			holidays_duplicate: other.holidays_duplicate,
			holidays_rejected_zero_date: other.holidays_rejected_zero_date
		});
	});

	it('gives the rules: one for each member category, one for Fridays, one for the fasting month', async () => {
		const { rows } = await database.db.execute(sql`
			select weekdays, valid_from, valid_to, category.name as category, material_type as material,
				loan_days as days, max_loans as loans, max_renewals as renewals, fine_amount as fine
			from loan_policy left join member_category category on category.id = member_category_id
			order by valid_from nulls last, weekdays nulls last, category.name`);
		const silent = { weekdays: null, valid_from: null, valid_to: null, category: null, material: null };
		const nothing = { loans: null, renewals: null, fine: null };
		const ordinary = { ...silent, days: 7, loans: 3, renewals: 2, fine: 500 };
		expect(rows).toEqual([
			{ ...silent, ...nothing, valid_from: '2026-03-10', valid_to: '2026-03-25', days: 21, loans: 5 },
			{ ...silent, ...nothing, weekdays: [5], days: 10 },
			{ ...ordinary, category: 'Anak', loans: 2 },
			expect.objectContaining({ category: 'Guru' }),
			{ ...ordinary, category: 'Mahasiswa' },
			{ ...ordinary, category: 'Pegawai Negeri / ASN', days: 14 },
			{ ...ordinary, category: 'Pelajar', loans: 2 },
			{ ...ordinary, category: 'Umum' }
		]);
		expect(rowsWith('rule-imported')).toHaveLength(8);
	});

	it('counts what stays behind', () => {
		const rowsLeft = (table: string) =>
			report.notices.find(({ code, source }) => code === 'table-not-read' && source === table)?.facts.rows;
		const files = rowsWith('e-files-not-read')[0]?.facts;
		const survey = rowsWith('survey-answers-not-read')[0]?.facts;
		expect({
			e_files_imported: files?.ofTitles,
			e_files_rejected: files?.withoutTitle,
			e_files_public: files?.published,
			survey_answers_counted: survey?.counted,
			survey_open_answers: survey?.written,
			serial_articles: rowsLeft('serial_articles'),
			quarantined_titles_not_imported: rowsLeft('quarantined_catalogs'),
			quarantined_copies_not_imported: rowsLeft('quarantined_collections')
		}).toEqual(
			Object.fromEntries(Object.entries(desk.other).filter(([figure]) => !figure.startsWith('holidays')))
		);
	});

	it('has a sentence for every line in both languages', () => {
		for (const line of report.notices)
			for (const locale of ['id', 'en'] as const)
				expect(sayNotice(line, locale)).toMatch(/^(?!.*(undefined|null|NaN|\[object)).{8,}$/s);
	});

	it('changes nothing in the guest book, the rules, the calendar and the queues when it is read again', async () => {
		const request = { kind: 'inlislite', files: [fixtureDump(name)], asOf } as const;
		const again = await commitImport(database.db, request, { now: importedAt, actorId: null, seal });
		expect(again.ok && again.value.byEntity.visits).toEqual({
			read: 522,
			created: 0,
			updated: 0,
			unchanged: 519,
			rejected: 3
		});
		expect(await count(sql`select count(*) as n from visit`)).toBe(519);
		expect(again.ok && again.value.byEntity).toMatchObject({
			rules: { created: 0, updated: 0, unchanged: 8 },
			closedDays: { created: 0, updated: 0, unchanged: 14, rejected: 2 },
			holds: { created: 0, unchanged: 7, rejected: 1 }
		});
	});
});
