import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { charge } from '../charges/schema.ts';
import { serveDesk } from '../desk/serve-desk.ts';
import type { DeskRequest } from '../desk/desk-request.ts';
import { aHold } from '../holds/testing/a-hold.ts';
import { overdueMembers } from '../letters/queries/overdue-members.ts';
import { loansOfMember } from '../queries/loans-of-member.ts';
import { hold, loan, loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { obligation, returnClaim } from './schema.ts';
import { claimReturn, decideClaim } from './use-cases/claim-return.ts';
import { damageCopy } from './use-cases/damage-copy.ts';
import { loseCopy } from './use-cases/lose-copy.ts';
import { agreeAnew, settleObligation } from './use-cases/settle-obligation.ts';

const database = useDatabase();
let branchId: string;
let paying: string;
let sent = 0;
const same = { asked: 'same', price: null, note: null } as const;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
	paying = (await aBranch(database.db)).id;
	await database.db.insert(loanPolicy).values({ branchId: paying, fineOn: true, fineAmount: 500 });
});

/** Lent on 17 November, due a week later. */
async function aLoan(at = branchId) {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId: at });
	const lent = await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(at, '2026-11-17')
	);
	if (!lent.ok) throw new Error('not lent');
	return { member, copy, id: lent.loan.id };
}

const act = (at = branchId) => atTheDesk(at, '2026-11-28');
const statusOf = async (barcode: string) => (await findCopy(database.db, barcode))?.status;
const obligationsOf = (memberId: string) =>
	database.db.select().from(obligation).where(eq(obligation.memberId, memberId));
const told = async (copyId: string) =>
	(
		await database.db
			.select({ kind: serviceEvent.kind })
			.from(serviceEvent)
			.where(eq(serviceEvent.copyId, copyId))
			.orderBy(serviceEvent.id)
	).map(({ kind }) => kind.slice('circulation.'.length));
const serve = (request: DeskRequest) => serveDesk(database.db, request, act(), 'id');
const nextKey = () => `uji-hilang.${++sent}`;

describe('a book that its member has lost', () => {
	test('ends the loan, is recorded as lost, and is to be replaced', async () => {
		const { member, copy, id } = await aLoan();
		expect(await loseCopy(database.db, { loan: id, agreed: same }, act())).toMatchObject({ ok: true });
		expect(await statusOf(copy.barcode)).toBe('lost');
		expect(await loansOfMember(database.db, member.id, act().now)).toEqual([]);
		expect(await obligationsOf(member.id)).toMatchObject([
			{ cause: 'lost', asked: 'same', state: 'open', chargeId: null }
		]);
		expect(await told(copy.id)).toEqual(['loan.created', 'loan.lost', 'obligation.made']);
	});

	test('and a desk that takes it back in the same moment: one of the two happens', async () => {
		const { copy, id } = await aLoan();
		const outcomes = await Promise.all([
			loseCopy(database.db, { loan: id, agreed: same }, act()),
			returnCopy(database.db, { barcode: copy.barcode }, act())
		]);
		const lastWord = await statusOf(copy.barcode);
		// Lost first: the return finds it again. Returned first: nothing is left to lose.
		expect(lastWord).toBe('available');
		const [lost, returned] = outcomes;
		expect(returned.ok && returned.wasLost).toBe(lost.ok);
		const [row] = await database.db.select().from(loan).where(eq(loan.publicId, id));
		expect(row?.endedAs).toBe(lost.ok ? 'lost' : null);
	});

	test.each([
		['money is off: the price is only agreed', 'plain', null],
		['money is on: the price is a charge', 'paying', 45_000]
	] as const)('%s', async (_, where, amount) => {
		const at = where === 'paying' ? paying : branchId;
		const { member, id } = await aLoan(at);
		const agreed = { asked: 'price', price: 45_000, note: null } as const;
		await loseCopy(database.db, { loan: id, agreed }, act(at));
		const charges = await database.db.select().from(charge).where(eq(charge.memberId, member.id));
		expect(charges.map((row) => row.amount)).toEqual(amount === null ? [] : [amount]);
	});

	test('found again by any scan: it is free, and nothing has to be replaced', async () => {
		const { member, copy, id } = await aLoan(paying);
		await loseCopy(
			database.db,
			{ loan: id, agreed: { asked: 'price', price: 45_000, note: null } },
			act(paying)
		);
		const found = await returnCopy(database.db, { barcode: copy.barcode }, act(paying));
		expect(found).toMatchObject({ ok: true, wasLost: true, loan: null });
		expect(found.ok && found.why.map(({ code }) => code)).toEqual(['return.found', 'return.found-cancelled']);
		expect(await statusOf(copy.barcode)).toBe('available');
		expect(await obligationsOf(member.id)).toMatchObject([{ state: 'cancelled' }]);
		expect(await database.db.select().from(charge).where(eq(charge.memberId, member.id))).toMatchObject([
			{ amount: 45_000, waived: 45_000 }
		]);
	});

	test('found again after it was replaced: somebody talks with the member; a reader who waits gets it', async () => {
		const { copy, id } = await aLoan();
		const lost = await loseCopy(database.db, { loan: id, agreed: same }, act());
		const settled = {
			obligation: (lost.ok && lost.obligation) || '',
			as: 'replaced',
			note: '',
			newBarcode: '77'
		} as const;
		expect(await settleObligation(database.db, settled, act())).toEqual({ ok: true });
		const waiting = await aMember(database.db);
		await aHold(database.db, { titleId: copy.titleId, memberId: waiting.id, pickupBranchId: branchId });
		const found = await returnCopy(database.db, { barcode: copy.barcode }, act());
		expect(found).toMatchObject({ wasLost: true, kept: { reader: { card: waiting.cardNumber } } });
		expect(found.ok && found.why[1]).toMatchObject({
			code: 'return.found-settled',
			facts: { how: 'replaced', newBarcode: '77' }
		});
	});

	test('a price that is agreed on later is charged, and is paid at the till before it is settled', async () => {
		const { member, id } = await aLoan(paying);
		const lost = await loseCopy(database.db, { loan: id, agreed: same }, act(paying));
		const publicId = (lost.ok && lost.obligation) || '';
		const agreed = { asked: 'price', price: 30_000, note: 'harga toko' } as const;
		expect(await agreeAnew(database.db, { obligation: publicId, agreed }, act(paying))).toEqual({ ok: true });
		expect(await database.db.select().from(charge).where(eq(charge.memberId, member.id))).toHaveLength(1);
		const paid = { obligation: publicId, as: 'paid', note: '', newBarcode: null } as const;
		expect(await settleObligation(database.db, paid, act(paying))).toMatchObject({
			reasons: [{ code: 'obligation.unpaid', facts: { open: 30_000 } }]
		});
	});
});

describe('a book that its reader says is back', () => {
	const claim = async () => {
		const lent = await aLoan();
		const said = { loan: lent.id, on: '2026-11-23', note: null };
		expect(await claimReturn(database.db, said, act())).toMatchObject({ ok: true });
		return lent;
	};

	test('is late for nobody while it is looked for', async () => {
		const { member } = await claim();
		expect(await loansOfMember(database.db, member.id, act().now)).toMatchObject([
			{ overdue: false, claimedOn: '2026-11-23' }
		]);
		const late = await overdueMembers(database.db, { today: '2026-11-28', fromDays: 1, branchId: null });
		expect(late.map(({ memberId }) => memberId)).not.toContain(member.id);
	});

	test('found on its shelf: it came back that day, in time', async () => {
		const { copy, id } = await claim();
		expect(await returnCopy(database.db, { barcode: copy.barcode }, act())).toMatchObject({
			ok: true,
			overdueDays: 0,
			returnedOn: '2026-11-23'
		});
		const [row] = await database.db.select().from(loan).where(eq(loan.publicId, id));
		expect(
			await database.db
				.select()
				.from(returnClaim)
				.where(eq(returnClaim.loanId, row?.id ?? ''))
		).toMatchObject([{ outcome: 'found' }]);
	});

	test.each([
		['lost', 'lost', 1, 'lost'],
		['waived', 'lost', 0, 'waived'],
		['withdrawn', 'on-loan', 0, null]
	] as const)('not found and %s', async (as, status, obligations, endedAs) => {
		const { member, copy, id } = await claim();
		await decideClaim(database.db, { loan: id, as: 'looked', note: null }, act());
		expect(await decideClaim(database.db, { loan: id, as, note: 'sudah dicari' }, act())).toMatchObject({
			ok: true
		});
		expect(await statusOf(copy.barcode)).toBe(status);
		expect(await obligationsOf(member.id)).toHaveLength(obligations);
		const [row] = await database.db.select().from(loan).where(eq(loan.publicId, id));
		expect(row?.endedAs).toBe(endedAs);
	});

	test('the library bears a loss only with a reason', async () => {
		const { id } = await claim();
		expect(await decideClaim(database.db, { loan: id, as: 'waived', note: null }, act())).toMatchObject({
			ok: false,
			reasons: [{ code: 'claim.waive-note' }]
		});
	});
});

test('a book that comes back damaged and was kept for a reader: the reader is in line again', async () => {
	const { copy, id, member } = await aLoan();
	const waiting = await aMember(database.db);
	const own = await aHold(database.db, {
		titleId: copy.titleId,
		memberId: waiting.id,
		pickupBranchId: branchId
	});
	await returnCopy(database.db, { barcode: copy.barcode }, act());
	expect(await damageCopy(database.db, { loan: id, as: 'damaged', agreed: same }, act())).toMatchObject({
		ok: true
	});
	expect(await statusOf(copy.barcode)).toBe('damaged');
	expect(await obligationsOf(member.id)).toMatchObject([{ cause: 'damaged', state: 'open' }]);
	const [row] = await database.db.select().from(hold).where(eq(hold.id, own.id));
	expect(row).toMatchObject({ state: 'waiting', copyId: null });
});

describe('at the desk', () => {
	test('a book that is not here is asked about, and what was said is taken back for a minute', async () => {
		const { member, copy, id } = await aLoan();
		const asked = await serve({ act: 'harm', loan: id, key: nextKey() });
		expect(asked.question?.choices.map(({ label }) => label)).toEqual([
			'Biarkan',
			'Hilang',
			'Katanya sudah kembali'
		]);
		const key = nextKey();
		const lost = await serve({ act: 'lost', loan: id, key });
		expect(lost).toMatchObject({ rows: [{ kind: 'harm', result: 'Hilang' }], cameBack: copy.barcode });
		const session = await serve({ act: 'scan', code: member.cardNumber, mode: 'automatic', key: nextKey() });
		expect(session.session).toMatchObject({
			obligations: { say: '1 kewajiban ganti belum selesai' },
			loans: []
		});
		await serve({ act: 'undo', of: key, key: nextKey() });
		expect(await statusOf(copy.barcode)).toBe('on-loan');
		expect(await obligationsOf(member.id)).toEqual([]);
		expect((await told(copy.id)).slice(-2).toSorted()).toEqual(['loss.undone', 'obligation.undone']);
	});

	test('one that came back can be told to be damaged', async () => {
		const { copy, id } = await aLoan();
		const back = await serve({ act: 'scan', code: copy.barcode, mode: 'automatic', key: nextKey() });
		expect(back.rows[0]?.harm).toBe(id);
		const asked = await serve({ act: 'harm', loan: id, key: nextKey() });
		expect(asked.question?.choices.map(({ label }) => label)).toEqual([
			'Biarkan',
			'Perbaiki',
			'Rusak, diganti'
		]);
		await serve({ act: 'damaged', loan: id, as: 'repair', key: nextKey() });
		expect(await statusOf(copy.barcode)).toBe('repair');
	});

	test('a lost one is found whoever stands there', async () => {
		const { copy, id } = await aLoan();
		await loseCopy(database.db, { loan: id, agreed: same }, act());
		const other = await aMember(database.db);
		const found = await serve({
			act: 'scan',
			code: copy.barcode,
			card: other.cardNumber,
			mode: 'automatic',
			key: nextKey()
		});
		expect(found.rows).toMatchObject([{ result: 'Ditemukan', kind: 'returned-look' }]);
		expect(found.rows[0]?.detail).toContain('Kewajiban gantinya dibatalkan');
	});
});
