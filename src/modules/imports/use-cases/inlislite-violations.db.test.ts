import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { sayNotice } from '../sentences/say-notice.server.ts';
import { aSeal, fixtureDump, fixtureText, importedAt } from '../testing/import-rig.ts';
import { commitImport } from './commit-import.ts';
import { planImport } from './plan-import.ts';
import type { ImportReport } from './report.ts';
import { undoImport } from './undo-import.ts';

type Figures = Record<string, number>;
const expected: { as_of: string; yii: { violations: Figures }; v33: { violations: Figures } } = JSON.parse(
	readFileSync(fixtureText('expected.json'), 'utf8')
);
const asOf = expected.as_of;
const seal = aSeal();
const context = { now: importedAt, actorId: null, seal };

describe.each([
	{ name: 'inlislite_v3_yii.sql.gz', figures: expected.yii.violations },
	{ name: 'inlislite_v3_yii_phpmyadmin.sql.gz', figures: expected.yii.violations },
	{ name: 'inlislite_v33_ci4.sql.gz', figures: expected.v33.violations }
])('violations of $name', ({ name, figures }) => {
	const database = useDatabase();
	let report: ImportReport;

	const request = (paidMarks: 'none' | 'as-marked') =>
		({ kind: 'inlislite', files: [fixtureDump(name)], asOf, paidMarks }) as const;

	async function bringIn(paidMarks: 'none' | 'as-marked'): Promise<ImportReport> {
		const outcome = await commitImport(database.db, request(paidMarks), context);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
		return outcome.value;
	}

	async function one(question: ReturnType<typeof sql>): Promise<number> {
		const { rows } = await database.db.execute<{ n: string }>(question);
		return Number(rows[0]?.n);
	}

	const rowsWith = (code: string) => report.notices.filter((line) => line.code === code);

	const unpaid = async () => ({
		rows: await one(sql`select count(*) as n from charge where paid + waived < amount`),
		sum: await one(sql`select coalesce(sum(amount - paid - waived), 0) as n from charge`),
		settled: await one(sql`select count(*) as n from charge where paid = amount`)
	});

	beforeAll(async () => {
		report = await bringIn('none');
	});

	it('gives every figure, all of it unpaid until somebody has asked', async () => {
		const { charges, suspensions, obligations } = report.byEntity;
		const told = rowsWith('paid-or-not')[0]?.facts ?? {};
		const open = await unpaid();
		expect({
			rows: (charges?.read ?? 0) + (suspensions?.read ?? 0) + (obligations?.read ?? 0),
			rejected_no_member: rowsWith('violation-without-member').length,
			rejected_empty: rowsWith('violation-asks-nothing').length,
			money_rows: await one(sql`select count(*) as n from charge`),
			money_sum: await one(sql`select sum(amount) as n from charge`),
			goods_rows: await one(sql`select count(*) as n from obligation where state = 'open'`),
			suspension_rows: await one(sql`select count(*) as n from suspension`),
			suspension_days: await one(sql`select sum(ends_on - starts_on + 1) as n from suspension`),
			suspensions_running_on_2026_06_30: await one(
				sql`select count(*) as n from suspension where ends_on >= ${asOf} and starts_on <= ${asOf}`
			),
			policy_A_unpaid_rows: told['leftRows'],
			policy_A_unpaid_sum: told['leftSum'],
			policy_A_paid_rows: told['markedRows'],
			policy_B_unpaid_rows: open.rows,
			policy_B_unpaid_sum: open.sum
		}).toEqual(figures);
		const lines = report.reconcile.filter(({ of }) =>
			['charges', 'suspensions', 'obligations'].includes(of[0] ?? '')
		);
		expect(lines.map(({ source, target }) => [source, target])).toEqual([
			[figures['money_rows'], figures['money_rows']],
			[figures['money_sum'], figures['money_sum']],
			[figures['suspension_rows'], figures['suspension_rows']],
			[figures['goods_rows'], figures['goods_rows']]
		]);
	});

	it('tells both totals in one sentence', () => {
		const [line] = rowsWith('paid-or-not');
		const say = line ? sayNotice(line, 'id') : '';
		expect(say).toContain('Rp396.000 (35 baris) belum dibayar');
		expect(say).toContain('Impor ini menganggap semuanya belum dibayar.');
	});

	it('hangs on the loans and copies that were late, lost or damaged', async () => {
		expect(await one(sql`select count(*) as n from charge where loan_id is null or copy_id is null`)).toBe(0);
		expect(await one(sql`select count(*) as n from charge where kind in ('lost', 'damaged')`)).toBe(4);
		expect(
			await one(sql`select count(*) as n from service_event where kind = 'circulation.charge.created'`)
		).toBe(figures['money_rows']);
	});

	// Coming again is the same for every form of a dump.
	if (name === 'inlislite_v33_ci4.sql.gz') {
		it('changes nothing when it comes again', async () => {
			const again = await bringIn('none');
			expect(again.byEntity.charges).toMatchObject({ created: 0, updated: 0, unchanged: 35 });
			expect(again.byEntity.suspensions).toMatchObject({ created: 0, updated: 0, unchanged: 16 });
			expect(again.byEntity.obligations).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
		});

		it('follows the marks when the library says so, but for what was dealt with here', async () => {
			const planned = await planImport(database.db, request('as-marked'), context);
			expect(planned.ok && planned.value.byEntity.charges).toMatchObject({
				updated: figures['policy_A_paid_rows']
			});
			await database.db.execute(
				sql`update charge set waived = amount, version = version + 1 where legacy_id = '2'`
			);
			const followed = await bringIn('as-marked');
			expect(followed.notices.filter(({ code }) => code === 'violation-changed-in-source')).toHaveLength(1);
			await database.db.execute(
				sql`update charge set waived = 0, paid = amount, version = version + 1 where legacy_id = '2'`
			);
			expect(await unpaid()).toEqual({
				rows: figures['policy_A_unpaid_rows'],
				sum: figures['policy_A_unpaid_sum'],
				settled: figures['policy_A_paid_rows']
			});
		});
	}
});

describe('an import that is taken back', () => {
	const database = useDatabase();

	it('takes charges, suspensions and obligations with it, and is refused once one was dealt with', async () => {
		const request = { kind: 'inlislite', files: [fixtureDump('inlislite_v3_yii.sql.gz')], asOf } as const;
		const count = async (table: string) => {
			const { rows } = await database.db.execute<{ n: string }>(
				sql`select count(*) as n from ${sql.identifier(table)}`
			);
			return Number(rows[0]?.n);
		};
		const outcome = await commitImport(database.db, request, context);
		if (!outcome.ok) throw new Error('not imported');
		const id = outcome.value.id ?? '';
		await database.db.execute(
			sql`update charge set waived = 500, version = version + 1 where legacy_id = '1'`
		);
		const refused = await undoImport(database.db, id, context);
		expect(refused.ok || refused.reasons.map(({ code }) => code)).toEqual(['sanctions-went-on']);
		await database.db.execute(sql`update charge set waived = 0, version = 1 where legacy_id = '1'`);
		const undone = await undoImport(database.db, id, context);
		expect(undone.ok).toBe(true);
		for (const table of ['charge', 'suspension', 'obligation', 'loan', 'member'])
			expect([table, await count(table)]).toEqual([table, 0]);
	});
});
