import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { aPng } from '#formats/image/testing/small-images.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { chargesOfMember } from './queries/charges-of-member.ts';
import { cashSums } from './queries/cash-sums.ts';
import { unpaidOfMember } from './queries/unpaid.ts';
import { charge, payment } from './schema.ts';
import { addCharge } from './use-cases/add-charge.ts';
import { chargeMember } from './use-cases/charge-member.ts';
import { closeCash } from './use-cases/close-cash.ts';
import { removeQrisImage, setQrisImage } from './use-cases/set-qris-image.ts';
import { takePayment } from './use-cases/take-payment.ts';
import { voidPayment } from './use-cases/void-payment.ts';
import { waiveCharge } from './use-cases/waive-charge.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

/** A member who owes these amounts, the first the oldest. */
async function aDebtor(...amounts: number[]) {
	const member = await aMember(database.db);
	const charges: string[] = [];
	for (const [at, amount] of amounts.entries()) {
		const act = { ...atTheDesk(branchId), now: new Date(Date.UTC(2026, 10, 1 + at)) };
		const made = await addCharge(database.db, { memberId: member.id, branchId, kind: 'other', amount }, act);
		charges.push(made.publicId);
	}
	return { memberId: member.id, charges };
}

const cash = (of: { memberId: string; charges: string[] }, amount: number | null, on = '2026-11-24') =>
	takePayment(database.db, { ...of, amount, method: 'cash', branchId }, atTheDesk(branchId, on));

describe('a payment', () => {
	test('of a part settles the oldest charge first, and the rest can follow', async () => {
		const debtor = await aDebtor(3000, 2000);
		expect(await cash(debtor, 3500)).toMatchObject({ ok: true, amount: 3500, change: 0 });
		const after = await chargesOfMember(database.db, debtor.memberId);
		expect(after.map(({ amount, open }) => [amount, open])).toEqual([
			[2000, 1500],
			[3000, 0]
		]);
		expect(await cash(debtor, null)).toMatchObject({ ok: true, amount: 1500 });
		expect(await unpaidOfMember(database.db, debtor.memberId)).toBe(0);
	});

	test('has numbers without gaps, from 1 each day', async () => {
		const debtor = await aDebtor(9000);
		for (const day of ['2026-03-02', '2026-03-02', '2026-03-03']) await cash(debtor, 100, day);
		const rows = await database.db
			.select({ day: payment.day, number: payment.number })
			.from(payment)
			.where(eq(payment.memberId, debtor.memberId))
			.orderBy(payment.day, payment.number);
		expect(rows.map(({ day, number }) => `${day} ${number}`)).toEqual([
			'2026-03-02 1',
			'2026-03-02 2',
			'2026-03-03 1'
		]);
	});

	test.each([
		['nothing chosen', { charges: [] as string[] }, 'payment.nothing-chosen'],
		['more than is owed', { amount: 5001 }, 'payment.more-than-open'],
		['nothing', { amount: 0 }, 'payment.amount-wrong'],
		['less than nothing', { amount: -500 }, 'payment.amount-wrong'],
		['half a rupiah', { amount: 0.5 }, 'payment.amount-wrong'],
		['too little cash', { tendered: 4999 }, 'payment.tendered-too-little'],
		['QRIS without a code to show', { method: 'qris' as const }, 'payment.no-qris']
	])('is refused: %s', async (_, told, code) => {
		const debtor = await aDebtor(5000);
		const outcome = await takePayment(
			database.db,
			{ ...debtor, amount: null, method: 'cash', branchId, ...told },
			atTheDesk(branchId)
		);
		expect(outcome.ok || outcome.reasons.map((reason) => reason.code)).toContain(code);
		expect(await unpaidOfMember(database.db, debtor.memberId)).toBe(5000);
	});

	test('gives change, and comes once however often its form is sent', async () => {
		const debtor = await aDebtor(7500);
		const sent = () =>
			takePayment(
				database.db,
				{ ...debtor, amount: null, method: 'cash', tendered: 10_000, branchId, key: 'form-1' },
				atTheDesk(branchId)
			);
		const first = await sent();
		expect(first).toMatchObject({ ok: true, amount: 7500, change: 2500 });
		expect(await sent()).toEqual(first);
	});

	test('taken by two at once is taken once', async () => {
		const debtor = await aDebtor(4000, 1000);
		const outcomes = await Promise.all(Array.from({ length: 6 }, () => cash(debtor, null)));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.flatMap((one) => (one.ok ? [] : one.reasons.map(({ code }) => code)))).toContain(
			'payment.settled-already'
		);
		expect(await database.db.$count(payment, eq(payment.memberId, debtor.memberId))).toBe(1);
		const parts = await aDebtor(1000);
		await Promise.all(Array.from({ length: 6 }, () => cash(parts, 400)));
		expect(await unpaidOfMember(database.db, parts.memberId)).toBe(200);
	});

	test('by QRIS needs the code, known by its content', async () => {
		const act = atTheDesk(branchId);
		expect(await setQrisImage(database.db, Buffer.from('<svg></svg>'), act)).toEqual({
			ok: false,
			code: 'qris.no-image'
		});
		expect(await setQrisImage(database.db, aPng(40, 40), act)).toEqual({ ok: false, code: 'qris.too-small' });
		expect(await setQrisImage(database.db, aPng(300, 300), act)).toEqual({ ok: true });
		const debtor = await aDebtor(2000);
		const input = { ...debtor, amount: null, method: 'qris' as const, branchId };
		expect(await takePayment(database.db, input, act)).toMatchObject({ ok: true });
		await removeQrisImage(database.db, act);
	});
});

describe('a payment that was wrong', () => {
	test('is taken back on its day: the charge is open again, the ledger and the number stay', async () => {
		const debtor = await aDebtor(6000);
		const paid = await cash(debtor, 2500);
		if (!paid.ok) throw new Error('not paid');
		const act = atTheDesk(branchId);
		const undo = (note: string, on = act) => voidPayment(database.db, { payment: paid.payment, note }, on);
		expect(await undo('  ')).toEqual({ ok: false, code: 'note.missing' });
		expect(await undo('Salah', atTheDesk(branchId, '2026-11-25'))).toEqual({
			ok: false,
			code: 'payment.other-day'
		});
		expect(await Promise.all([undo('Salah kartu'), undo('Salah kartu')])).toContainEqual({ ok: true });
		expect(await undo('Lagi')).toEqual({ ok: false, code: 'payment.voided-already' });
		expect(await unpaidOfMember(database.db, debtor.memberId)).toBe(6000);
		const kinds = await database.db
			.select({ kind: serviceEvent.kind })
			.from(serviceEvent)
			.where(eq(serviceEvent.personId, debtor.memberId));
		expect(kinds.filter(({ kind }) => kind === 'circulation.payment.voided')).toHaveLength(1);
	});
});

describe('a waiver', () => {
	test('needs a reason, lets off a part or all, and never more than is open', async () => {
		const debtor = await aDebtor(5000);
		await cash(debtor, 1000);
		const waive = (amount: number | null, note = 'Banjir') =>
			waiveCharge(
				database.db,
				{ memberId: debtor.memberId, charge: debtor.charges[0] ?? '', amount, note },
				atTheDesk(branchId)
			);
		expect(await waive(null, '')).toMatchObject({ ok: false, code: 'note.missing' });
		expect(await waive(4001)).toMatchObject({ ok: false, code: 'waive.amount-wrong', open: 4000 });
		expect(await waive(1500)).toEqual({ ok: true, amount: 1500 });
		expect(await waive(null)).toEqual({ ok: true, amount: 2500 });
		expect(await waive(null)).toMatchObject({ ok: false, code: 'charge.settled' });
		expect(await chargesOfMember(database.db, debtor.memberId)).toMatchObject([
			{ paid: 1000, waived: 4000, open: 0, waivers: [{ note: 'Banjir' }, { amount: 2500 }] }
		]);
	});
});

describe('a charge by hand', () => {
	test.each([
		['a violation with what it was', 'violation' as const, 10_000, 'Merobek koran', true],
		['a violation without', 'violation' as const, 10_000, ' ', false],
		['a registration', 'registration' as const, 5000, '', true],
		['nothing', 'other' as const, 0, 'Fotokopi', false],
		['beyond any purse', 'other' as const, 100_000_001, 'Fotokopi', false]
	])('%s', async (_, kind, amount, note, isMade) => {
		const member = await aMember(database.db);
		const input = { memberId: member.id, branchId, kind, amount, note };
		expect((await chargeMember(database.db, input, atTheDesk(branchId))).ok).toBe(isMade);
	});
});

describe('the drawer of a day', () => {
	test('is counted once; a difference needs a note; afterwards nothing of that day changes', async () => {
		const own = (await aBranch(database.db)).id;
		const debtor = await aDebtor(8000);
		const day = '2026-11-20';
		const act = atTheDesk(own, day);
		const pay = () =>
			takePayment(database.db, { ...debtor, amount: 3000, method: 'cash', branchId: own }, act);
		const paid = await pay();
		if (!paid.ok) throw new Error('not paid');
		const close = (counted: number, note: string | null = null) =>
			closeCash(database.db, { branchId: own, day, counted, note }, act);
		expect(await close(2500)).toMatchObject({
			ok: false,
			reasons: [{ code: 'cash.note-missing', facts: { difference: -500 } }]
		});
		expect(await close(-1)).toMatchObject({ ok: false });
		const both = await Promise.all([close(2500, 'Kurang kembalian'), close(2500, 'Kurang kembalian')]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(await cashSums(database.db, own, day)).toEqual({ receipts: 1, cash: 3000, qris: 0 });
		expect(await pay()).toMatchObject({ ok: false, reasons: [{ code: 'payment.day-closed' }] });
		expect(await voidPayment(database.db, { payment: paid.payment, note: 'x' }, act)).toEqual({
			ok: false,
			code: 'payment.day-closed'
		});
		expect(await unpaidOfMember(database.db, debtor.memberId)).toBe(5000);
		// Another building, and another day, go on.
		expect((await cash(debtor, 1000, day)).ok).toBe(true);
	});
});

test('whatever is paid, taken back and waived: paid, waived and open make the amount', async () => {
	const step = fc.record({
		what: fc.constantFrom('pay' as const, 'waive' as const, 'void' as const),
		amount: fc.integer({ min: -200, max: 4000 })
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const debtor = await aDebtor(3000, 1500);
			const payments: string[] = [];
			const [first = ''] = debtor.charges;
			for (const { what, amount } of steps) {
				if (what === 'pay') {
					const paid = await cash(debtor, amount);
					if (paid.ok) payments.push(paid.payment);
				} else if (what === 'waive')
					await waiveCharge(
						database.db,
						{ memberId: debtor.memberId, charge: first, amount, note: 'x' },
						atTheDesk(branchId)
					);
				else
					await voidPayment(database.db, { payment: payments.pop() ?? '', note: 'x' }, atTheDesk(branchId));
				const rows = await database.db.select().from(charge).where(eq(charge.memberId, debtor.memberId));
				for (const row of rows) {
					expect(row.paid).toBeGreaterThanOrEqual(0);
					expect(row.amount - row.paid - row.waived).toBeGreaterThanOrEqual(0);
				}
				const open = rows.reduce((sum, row) => sum + row.amount - row.paid - row.waived, 0);
				expect(await unpaidOfMember(database.db, debtor.memberId)).toBe(open);
			}
		}),
		{ numRuns: 15 }
	);
}, 30_000);
