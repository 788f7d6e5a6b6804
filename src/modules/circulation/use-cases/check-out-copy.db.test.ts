import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember, aMemberCategory } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { hold, loan, loanPolicy, suspension } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from './check-out-copy.ts';
import { returnCopy } from './return-copy.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
	await aClosedDay(database.db, '2026-12-01', 'Hari Jadi Kota');
});

const codes = (outcome: Awaited<ReturnType<typeof checkOutCopy>>) =>
	outcome.ok ? outcome.why.map((reason) => reason.code) : outcome.reasons.map((reason) => reason.code);

describe('lending', () => {
	test('a copy on the shelf goes out for seven days and says which day it skipped', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
		const outcome = await checkOutCopy(
			database.db,
			{ card: ` ${member.cardNumber.toLowerCase()} `, barcode: copy.barcode },
			atTheDesk(branchId)
		);
		expect(outcome).toMatchObject({ ok: true, loan: { due: '2026-12-02', title: 'Kemarau' } });
		expect(codes(outcome)).toEqual(['due.by-days', 'due.moved-past-closed-day']);
		const events = await database.db.select().from(serviceEvent).where(eq(serviceEvent.copyId, copy.id));
		expect(events).toMatchObject([
			{ kind: 'circulation.loan.created', personId: member.id, channel: 'desk' }
		]);
	});

	test('unknown codes are both named', async () => {
		const outcome = await checkOutCopy(
			database.db,
			{ card: 'TIDAK-ADA', barcode: "'; drop table loan; --" },
			atTheDesk(branchId)
		);
		expect(codes(outcome)).toEqual(['member.unknown', 'copy.unknown']);
	});

	test('the third loan is given, the fourth refused with the rule behind it', async () => {
		const member = await aMember(database.db);
		for (let i = 0; i < 3; i++) {
			const copy = await aCopy(database.db, { branchId });
			const given = await checkOutCopy(
				database.db,
				{ card: member.cardNumber, barcode: copy.barcode },
				atTheDesk(branchId)
			);
			expect(given.ok).toBe(true);
		}
		const fourth = await aCopy(database.db, { branchId });
		const refused = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: fourth.barcode },
			atTheDesk(branchId)
		);
		expect(refused).toMatchObject({
			ok: false,
			reasons: [{ code: 'loan.limit-reached', facts: { limit: 3, has: 3 }, setting: { from: 'default' } }]
		});
	});

	test('all refusals come at once', async () => {
		const member = await aMember(database.db, { expiresOn: '2026-11-23' });
		const other = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId, access: 'library-use' });
		await database.db
			.insert(suspension)
			.values({ memberId: member.id, startsOn: '2026-11-20', endsOn: '2026-11-24', lateDays: 4 });
		await database.db.insert(hold).values({
			titleId: copy.titleId,
			copyId: copy.id,
			memberId: other.id,
			pickupBranchId: branchId,
			state: 'ready',
			placedAt: new Date('2026-11-20T03:00:00Z'),
			readyUntil: '2026-11-27'
		});
		const outcome = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId)
		);
		expect(codes(outcome)).toEqual([
			'member.expired',
			'member.suspended',
			'copy.not-loanable',
			'copy.held-for-another'
		]);
	});

	test('a suspension ends with its last day', async () => {
		const member = await aMember(database.db);
		await database.db
			.insert(suspension)
			.values({ memberId: member.id, startsOn: '2026-11-20', endsOn: '2026-11-23', lateDays: 2 });
		const copy = await aCopy(database.db, { branchId });
		const outcome = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId)
		);
		expect(outcome.ok).toBe(true);
	});

	test('a policy of zero loans is a real zero and is named as the rule', async () => {
		const category = await aMemberCategory(database.db, 'Tamu');
		const [row] = await database.db
			.insert(loanPolicy)
			.values({ memberCategoryId: category.id, maxLoans: 0, loanDays: 14 })
			.returning();
		const member = await aMember(database.db, { categoryId: category.id });
		const copy = await aCopy(database.db, { branchId });
		const outcome = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId)
		);
		expect(outcome).toMatchObject({
			ok: false,
			reasons: [{ code: 'loan.limit-reached', setting: { value: 0, from: row?.id } }]
		});
	});

	test('the reader whose turn it is gets the copy, and the hold is done', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		await database.db.insert(hold).values({
			titleId: copy.titleId,
			copyId: copy.id,
			memberId: member.id,
			pickupBranchId: branchId,
			state: 'ready',
			placedAt: new Date('2026-11-20T03:00:00Z')
		});
		const outcome = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId)
		);
		expect(outcome.ok).toBe(true);
		const [left] = await database.db.select().from(hold).where(eq(hold.memberId, member.id));
		expect(left?.state).toBe('fulfilled');
	});
});

describe('at the same moment', () => {
	test('ten desks scan one copy: one lends it, nine hear that it is on loan', async () => {
		const copy = await aCopy(database.db, { branchId });
		const members = await Promise.all(Array.from({ length: 10 }, () => aMember(database.db)));
		const outcomes = await Promise.all(
			members.map((member) =>
				checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, atTheDesk(branchId))
			)
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		const refused = outcomes.filter((outcome) => !outcome.ok);
		expect(new Set(refused.flatMap(codes))).toEqual(new Set(['copy.on-loan']));
		expect(await database.db.select().from(loan).where(eq(loan.copyId, copy.id))).toHaveLength(1);
	});

	test('one member at eight kiosks gets no more than the limit', async () => {
		const member = await aMember(database.db);
		const copies = await Promise.all(Array.from({ length: 8 }, () => aCopy(database.db, { branchId })));
		const outcomes = await Promise.all(
			copies.map((copy) =>
				checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, atTheDesk(branchId))
			)
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(3);
	});

	test('the same request sent five times lends once and gets one answer', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const input = { card: member.cardNumber, barcode: copy.barcode, key: `uji-${copy.barcode}` };
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => checkOutCopy(database.db, input, atTheDesk(branchId)))
		);
		expect(outcomes[0]?.ok).toBe(true);
		for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
	});
});

describe('returning', () => {
	test('a late copy comes back with its days, and is on the shelf again', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId, '2026-11-02')
		);
		const back = await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId, '2026-11-13'));
		expect(back).toMatchObject({ ok: true, card: member.cardNumber, overdueDays: 4 });
		const again = await checkOutCopy(
			database.db,
			{ card: member.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId, '2026-11-13')
		);
		expect(again.ok).toBe(true);
	});

	test('what is not on loan is said, not undone', async () => {
		const copy = await aCopy(database.db, { branchId });
		const back = await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId));
		expect(back).toMatchObject({ ok: false, reasons: [{ code: 'return.not-on-loan' }] });
	});

	test('two returns at once close the loan once', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, atTheDesk(branchId));
		const both = await Promise.all(
			[1, 2].map(() => returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId)))
		);
		expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
	});
});
