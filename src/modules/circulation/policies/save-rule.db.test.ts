import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember, aMemberCategory } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { policyFor } from '../queries/policy-for.ts';
import { policyRows } from '../queries/policy-rows.ts';
import { loan } from '../schema.ts';
import { aPolicyRow } from '../testing/a-policy-row.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { removeRule, saveRule, type RuleInput } from './save-rule.ts';
import { whatIf } from './what-if.ts';

const database = useDatabase();
let branchId: string;
let pupils: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
	pupils = (await aMemberCategory(database.db, 'Pelajar')).id;
});

function aRule(said: Partial<RuleInput>): RuleInput {
	const { id: _, ...row } = aPolicyRow('unsaved', said);
	return { season: null, note: null, ...row, ...said };
}

const act = () => atTheDesk(branchId);
const askedFor = (day: string) => ({
	branchId,
	memberCategoryId: pupils,
	copyCategoryId: null,
	materialType: null,
	day
});

test('a rule is added, changed and removed; loans already made keep their dates', async () => {
	const member = await aMember(database.db, { categoryId: pupils });
	const copy = await aCopy(database.db, { branchId });
	const scan = { card: member.cardNumber, barcode: copy.barcode };
	const lent = await checkOutCopy(database.db, scan, act());
	const dueOn = async () =>
		(await database.db.select({ dueOn: loan.dueOn }).from(loan).where(eq(loan.copyId, copy.id)))[0]?.dueOn;
	expect(lent.ok).toBe(true);
	const before = await dueOn();

	const rule = aRule({
		memberCategoryId: pupils,
		weekdays: [2, 5],
		season: 'Ramadan',
		validFrom: '2026-11-01',
		validTo: '2026-11-30',
		loanDays: 21
	});
	const saved = await saveRule(database.db, rule, null, act());
	if (!saved.ok) throw new Error(saved.code);
	expect((await policyFor(database.db, askedFor('2026-11-24'))).loanDays).toBe(21);
	expect((await policyFor(database.db, askedFor('2026-11-25'))).loanDays).toBe(7);
	const changed = await saveRule(database.db, { ...rule, loanDays: 0 }, { id: saved.id, version: 1 }, act());
	expect(changed).toEqual({ ok: true, id: saved.id });
	expect((await policyFor(database.db, askedFor('2026-11-24'))).loanDays).toBe(0);
	expect(await removeRule(database.db, saved.id, act())).toBe(true);
	expect(await removeRule(database.db, saved.id, act())).toBe(false);
	expect((await policyFor(database.db, askedFor('2026-11-24'))).loanDays).toBe(7);
	expect(await dueOn()).toBe(before);
	const kinds = await database.db.select({ kind: serviceEvent.kind }).from(serviceEvent);
	for (const kind of ['added', 'changed', 'removed'])
		expect(kinds.map((event) => event.kind)).toContain(`circulation.policy.${kind}`);
});

test('two rules for exactly the same are refused, and nothing is half done', async () => {
	const rule = aRule({ branchId, maxLoans: 2 });
	const first = await saveRule(database.db, rule, null, act());
	expect(await saveRule(database.db, { ...rule, maxLoans: 9 }, null, act())).toEqual({
		ok: false,
		code: 'rule.same-scope'
	});
	expect((await policyRows(database.db)).filter((row) => row.branchId === branchId)).toHaveLength(1);
	if (first.ok) await removeRule(database.db, first.id, act());
});

test('whoever comes second with an old version is told, and so is whoever changes what is gone', async () => {
	const rule = aRule({ materialType: 'film', maxLoans: 2 });
	const saved = await saveRule(database.db, rule, null, act());
	if (!saved.ok) throw new Error(saved.code);
	const change = (maxLoans: number) =>
		saveRule(database.db, { ...rule, maxLoans }, { id: saved.id, version: 1 }, act());
	expect(await change(3)).toMatchObject({ ok: true });
	expect(await change(4)).toEqual({ ok: false, code: 'rule.changed-meanwhile' });
	await removeRule(database.db, saved.id, act());
	expect(await change(5)).toEqual({ ok: false, code: 'rule.unknown' });
});

test('what if: the loans of the last thirty days under a changed rule, with names', async () => {
	const member = await aMember(database.db, { name: 'Nia Contoh', categoryId: pupils });
	for (const day of ['2026-10-01', '2026-11-20', '2026-11-23']) {
		const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
		const scan = { card: member.cardNumber, barcode: copy.barcode };
		const lent = await checkOutCopy(database.db, scan, atTheDesk(branchId, day));
		expect(lent.ok).toBe(true);
	}
	const rows = await policyRows(database.db);
	const found = await whatIf(
		database.db,
		(before) => [...before, aPolicyRow('new', { memberCategoryId: pupils, maxLoans: 2, loanDays: 3 })],
		act().now
	);
	const own = (list: { id: string }[]) =>
		list.filter(({ id }) => found.about(id).member === 'Nia Contoh').length;
	// The loan of October is older than thirty days; it still counts as one that was open then.
	expect([own(found.earlier), own(found.refused)]).toEqual([1, 1]);
	expect(found.about(found.refused[0]?.id ?? '').title).toBe('Kemarau');
	expect(found.since).toBe('2026-10-25');
	expect(await policyRows(database.db)).toEqual(rows);
});
