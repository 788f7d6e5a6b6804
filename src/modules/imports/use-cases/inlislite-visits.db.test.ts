import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { aSeal, fixtureDump, fixtureText, importedAt } from '../testing/import-rig.ts';
import { commitImport } from './commit-import.ts';
import type { ImportReport } from './report.ts';

type Counts = Record<string, number>;
type Figures = Counts & {
	by_kind: Counts;
	anggota_by_month: Counts;
	non_anggota_by_month: Counts;
	rombongan_people_by_month: Counts;
};
const expected: { as_of: string; yii: { visits: Figures }; v33: { visits: Figures } } = JSON.parse(
	readFileSync(fixtureText('expected.json'), 'utf8')
);
const asOf = expected.as_of;
const seal = aSeal();

describe.each([
	{ name: 'inlislite_v3_yii.sql.gz', figures: expected.yii.visits },
	{ name: 'inlislite_v3_yii_phpmyadmin.sql.gz', figures: expected.yii.visits },
	{ name: 'inlislite_v33_ci4.sql.gz', figures: expected.v33.visits }
])('the guest book of $name', ({ name, figures }) => {
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
			onsite_reading_rows: figures.onsite_reading_rows
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

	it('changes nothing in the guest book when it is read again', async () => {
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
	});
});
