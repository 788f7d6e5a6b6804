import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { hold } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from './check-out-copy.ts';
import { renewLoan } from './renew-loan.ts';
import { returnCopy } from './return-copy.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

async function aLoan(copies = 1) {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	for (let i = 1; i < copies; i++) await aCopy(database.db, { branchId, titleId: copy.titleId });
	const lent = await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(branchId)
	);
	if (!lent.ok) throw new Error('the loan to renew was refused');
	return { member, copy, loan: lent.loan };
}

const waitFor = async (titleId: string) => {
	const other = await aMember(database.db);
	await database.db
		.insert(hold)
		.values({ titleId, memberId: other.id, pickupBranchId: branchId, placedAt: new Date() });
};

test('renewing early counts from the due date', async () => {
	const { loan } = await aLoan();
	const renewed = await renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId, '2026-11-25'));
	expect(renewed).toMatchObject({ ok: true, due: '2026-12-08' });
});

test('the second renewal is refused with the count', async () => {
	const { loan } = await aLoan();
	await renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId));
	const again = await renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId));
	expect(again).toMatchObject({
		ok: false,
		reasons: [{ code: 'renewal.limit-reached', facts: { limit: 1, done: 1 } }]
	});
});

test('two renewals at once give one', async () => {
	const { loan } = await aLoan();
	const both = await Promise.all(
		[1, 2].map(() => renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId)))
	);
	expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
});

test('someone who waits comes first, unless another copy stands on the shelf', async () => {
	const alone = await aLoan();
	await waitFor(alone.copy.titleId);
	expect(await renewLoan(database.db, { loan: alone.loan.id }, atTheDesk(branchId))).toMatchObject({
		ok: false,
		reasons: [{ code: 'renewal.others-wait', facts: { waiting: 1 } }]
	});
	const withSpare = await aLoan(2);
	await waitFor(withSpare.copy.titleId);
	expect((await renewLoan(database.db, { loan: withSpare.loan.id }, atTheDesk(branchId))).ok).toBe(true);
});

test.each([
	['on the due date itself it is not late', '2026-12-01', true],
	['a day later it is', '2026-12-02', false]
])('%s', async (_, day, allowed) => {
	const { loan } = await aLoan();
	const outcome = await renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId, day));
	expect(outcome.ok).toBe(allowed);
	if (!outcome.ok) expect(outcome.reasons.map((reason) => reason.code)).toEqual(['renewal.overdue']);
});

test('somebody else’s loan is answered as unknown', async () => {
	const { loan } = await aLoan();
	const stranger = await aMember(database.db);
	const outcome = await renewLoan(database.db, { loan: loan.id, ownerId: stranger.id }, atTheDesk(branchId));
	expect(outcome).toMatchObject({ ok: false, title: null, reasons: [{ code: 'loan.unknown' }] });
});

test('a returned loan cannot be renewed', async () => {
	const { loan, copy } = await aLoan();
	await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId));
	const outcome = await renewLoan(database.db, { loan: loan.id }, atTheDesk(branchId));
	expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'renewal.already-returned' }] });
});
