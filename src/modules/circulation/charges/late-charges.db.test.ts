import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { undoDeskAct } from '../undo/undo-desk-act.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { unpaidOfMember } from './queries/unpaid.ts';
import { charge } from './schema.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	// Closed on Sundays; Thursday 26 November 2026 is a closed day.
	branchId = (await aBranch(database.db, { openWeekdays: [1, 2, 3, 4, 5, 6] })).id;
	await aClosedDay(database.db, '2026-11-26', 'Hari Pohon');
	await database.db
		.insert(loanPolicy)
		.values({ fineOn: true, fineAmount: 500, finePer: 'day', fineCap: 10_000, graceDays: 1 });
});

/** Lent on Tuesday 17 November, due on Tuesday 24. */
async function aLoanOut() {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
	await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(branchId, '2026-11-17')
	);
	return { member, copy };
}

const chargesOf = (memberId: string) =>
	database.db.select().from(charge).where(eq(charge.memberId, memberId));

describe('a late return', () => {
	test('is charged for open days after the grace, and keeps how it was counted', async () => {
		const { member, copy } = await aLoanOut();
		// Late on 25, 27, 28, 30 November: the closed day and the Sunday do not count.
		const outcome = await returnCopy(
			database.db,
			{ barcode: copy.barcode },
			atTheDesk(branchId, '2026-11-30')
		);
		expect(outcome.ok && outcome.why.find(({ code }) => code === 'return.charged')?.facts).toMatchObject({
			amount: 1500,
			lateOpenDays: 4
		});
		await database.db.update(loanPolicy).set({ fineAmount: 9000 });
		expect(await chargesOf(member.id)).toMatchObject([
			{ kind: 'late', amount: 1500, why: { lateOpenDays: 4, graceDays: 1, steps: 3, amountPerStep: 500 } }
		]);
		await database.db.update(loanPolicy).set({ fineAmount: 500 });
		const events = await database.db
			.select({ kind: serviceEvent.kind, facts: serviceEvent.facts })
			.from(serviceEvent)
			.where(eq(serviceEvent.personId, member.id));
		expect(events).toContainEqual({
			kind: 'circulation.charge.created',
			facts: expect.objectContaining({ of: 'late', amount: 1500 })
		});
	});

	test('within the grace, and with a past date before it, costs nothing', async () => {
		const first = await aLoanOut();
		await returnCopy(database.db, { barcode: first.copy.barcode }, atTheDesk(branchId, '2026-11-25'));
		expect(await chargesOf(first.member.id)).toEqual([]);
		const second = await aLoanOut();
		await returnCopy(
			database.db,
			{ barcode: second.copy.barcode, on: '2026-11-24' },
			atTheDesk(branchId, '2026-11-30')
		);
		expect(await chargesOf(second.member.id)).toEqual([]);
	});

	test('undone at the desk takes its charge back; not when something was paid on it', async () => {
		const act = atTheDesk(branchId, '2026-11-30');
		const first = await aLoanOut();
		await returnCopy(database.db, { barcode: first.copy.barcode, undoKey: 'u1' }, act);
		expect(await unpaidOfMember(database.db, first.member.id)).toBe(1500);
		expect(await undoDeskAct(database.db, { of: 'u1', key: 'back1' }, act)).toMatchObject({ ok: true });
		expect(await chargesOf(first.member.id)).toEqual([]);
		const undone = await database.db
			.select({ kind: serviceEvent.kind })
			.from(serviceEvent)
			.where(eq(serviceEvent.personId, first.member.id));
		expect(undone.map(({ kind }) => kind)).toContain('circulation.charge.undone');

		const second = await aLoanOut();
		await returnCopy(database.db, { barcode: second.copy.barcode, undoKey: 'u2' }, act);
		await database.db
			.update(charge)
			.set({ paid: 500, version: 2 })
			.where(eq(charge.memberId, second.member.id));
		expect(await undoDeskAct(database.db, { of: 'u2', key: 'back2' }, act)).toMatchObject({
			ok: false,
			reasons: [{ code: 'undo.changed-since' }]
		});
		expect(await unpaidOfMember(database.db, second.member.id)).toBe(1000);
	});
});

describe('unpaid charges and new loans', () => {
	test.each([
		['not said', null, true],
		['0 never refuses', 0, true],
		['one rupiah below the limit', 1501, true],
		['at the limit', 1500, false]
	])('%s', async (_, refuseAtUnpaid, isLent) => {
		await database.db.update(loanPolicy).set({ refuseAtUnpaid });
		const { member, copy } = await aLoanOut();
		const act = atTheDesk(branchId, '2026-11-30');
		await returnCopy(database.db, { barcode: copy.barcode }, act);
		const outcome = await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, act);
		expect(outcome.ok).toBe(isLent);
		if (!outcome.ok)
			expect(outcome.reasons).toMatchObject([
				{ code: 'loan.too-much-unpaid', facts: { unpaid: 1500, limit: 1500 } }
			]);
	});
});
