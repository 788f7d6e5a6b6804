import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { hold, loanPolicy } from '../../schema.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { cancelHold } from './cancel-hold.ts';
import { changeHoldSettings } from './change-hold-settings.ts';
import { placeHold } from './place-hold.ts';

const database = useDatabase();
let branch: { id: string; code: string };

beforeAll(async () => {
	branch = await aBranch(database.db);
});

async function aTitleOnLoan(copies = 1) {
	const title = await aTitle(database.db);
	const reader = await aMember(database.db);
	for (let made = 0; made < copies; made++) {
		const { barcode } = await aCopy(database.db, { branchId: branch.id, titleId: title.id });
		const lent = await checkOutCopy(database.db, { card: reader.cardNumber, barcode }, atTheDesk(branch.id));
		if (!lent.ok) throw new Error('the copy was not lent');
	}
	return { title, reader };
}

const place = (
	card: string,
	title: string,
	more: { pickup?: string; wantedUntil?: string; key?: string } = {}
) => placeHold(database.db, { card, title, pickup: branch.code, ...more }, atTheDesk(branch.id));

const codes = (outcome: Awaited<ReturnType<typeof place>>) =>
	outcome.ok ? [] : outcome.reasons.map(({ code }) => code);

describe('placing a hold', () => {
	test('readers are told their place and when their turn will probably come', async () => {
		const { title } = await aTitleOnLoan();
		const first = await place((await aMember(database.db)).cardNumber, title.publicId);
		const second = await place((await aMember(database.db)).cardNumber, title.publicId);
		expect(first).toMatchObject({
			ok: true,
			hold: { state: 'waiting', position: 1, estimate: { from: '2026-12-01', until: '2026-12-01' } }
		});
		expect(second).toMatchObject({
			ok: true,
			hold: { position: 2, estimate: { from: '2026-12-08', until: '2026-12-11' } }
		});
	});

	test('the act is in the ledger with its place', async () => {
		const { title } = await aTitleOnLoan();
		const member = await aMember(database.db);
		const outcome = await place(member.cardNumber, title.publicId);
		const events = await database.db
			.select()
			.from(serviceEvent)
			.where(and(eq(serviceEvent.personId, member.id), eq(serviceEvent.titleId, title.id)));
		expect(events).toMatchObject([
			{
				kind: 'circulation.hold.placed',
				facts: { hold: outcome.ok && outcome.hold.id, position: 1 }
			}
		]);
	});

	test('a second time, and of a title one has at home, it is refused', async () => {
		const { title, reader } = await aTitleOnLoan();
		const member = await aMember(database.db);
		await place(member.cardNumber, title.publicId);
		expect(codes(await place(member.cardNumber, title.publicId))).toEqual(['hold.already-placed']);
		expect(codes(await place(reader.cardNumber, title.publicId))).toEqual(['hold.already-borrowed']);
	});

	test('the fourth is refused with the limit; after cancelling one it is possible', async () => {
		const member = await aMember(database.db);
		const holds: string[] = [];
		for (let placed = 0; placed < 3; placed++) {
			const outcome = await place(member.cardNumber, (await aTitleOnLoan()).title.publicId);
			if (outcome.ok) holds.push(outcome.hold.id);
		}
		const { title } = await aTitleOnLoan();
		expect(await place(member.cardNumber, title.publicId)).toMatchObject({
			ok: false,
			reasons: [{ code: 'hold.limit-reached', facts: { has: 3, limit: 3 }, setting: { from: 'default' } }]
		});
		await cancelHold(database.db, { hold: holds[0] ?? '' }, atTheDesk(branch.id));
		expect(codes(await place(member.cardNumber, title.publicId))).toEqual([]);
	});

	test('cards, titles and places that do not exist are all named; a hidden title does not exist', async () => {
		expect(codes(await place('TIDAK-ADA', 'zzzz', { pickup: 'ZZZ' }))).toEqual([
			'member.unknown',
			'title.unknown',
			'pickup.unknown'
		]);
		const hidden = await aTitle(database.db, { isVisible: false });
		expect(codes(await place((await aMember(database.db)).cardNumber, hidden.publicId))).toEqual([
			'title.unknown'
		]);
	});

	test('a kind of copy that the policy does not lend is nothing to wait for', async () => {
		const title = await aTitle(database.db, { materialType: 'kartografis' });
		await aCopy(database.db, { branchId: branch.id, titleId: title.id });
		await database.db.insert(loanPolicy).values({ materialType: 'kartografis', loanable: false });
		expect(codes(await place((await aMember(database.db)).cardNumber, title.publicId))).toEqual([
			'hold.no-copy-to-lend'
		]);
	});

	test('what stands on the shelf is fetched, unless the library says that readers fetch it', async () => {
		const title = await aTitle(database.db);
		await aCopy(database.db, { branchId: branch.id, titleId: title.id });
		const today = { from: '2026-11-24', until: '2026-11-24' };
		expect(await place((await aMember(database.db)).cardNumber, title.publicId)).toMatchObject({
			hold: { position: 1, estimate: today }
		});
		const by = { now: rigNow, actorId: null };
		await changeHoldSettings(database.db, { onShelf: false, travel: true }, by);
		expect(codes(await place((await aMember(database.db)).cardNumber, title.publicId))).toEqual([
			'hold.on-shelf'
		]);
		await changeHoldSettings(database.db, { onShelf: true, travel: true }, by);
	});

	test('the same request again gets the same answer', async () => {
		const { title } = await aTitleOnLoan();
		const { cardNumber } = await aMember(database.db);
		const first = await place(cardNumber, title.publicId, { key: 'ponsel-7/1' });
		expect(await place(cardNumber, title.publicId, { key: 'ponsel-7/1' })).toEqual(first);
	});

	test('a hundred readers in the same moment make one queue without gaps', async () => {
		const { title } = await aTitleOnLoan();
		const members = await Promise.all(Array.from({ length: 100 }, () => aMember(database.db)));
		const outcomes = await Promise.all(members.map(({ cardNumber }) => place(cardNumber, title.publicId)));
		const told = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.hold] : []));
		const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);
		expect(told.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(oneToHundred);
		const queue = await database.db
			.select({ id: hold.publicId, number: hold.queueNumber })
			.from(hold)
			.where(eq(hold.titleId, title.id))
			.orderBy(asc(hold.queueNumber));
		expect(queue.map(({ number }) => number)).toEqual(oneToHundred);
		const byPosition = told.toSorted((a, b) => a.position - b.position);
		expect(queue.map(({ id }) => id)).toEqual(byPosition.map(({ id }) => id));
	});

	test('one reader who taps a hundred times has one hold', async () => {
		const { title } = await aTitleOnLoan();
		const { cardNumber } = await aMember(database.db);
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => place(cardNumber, title.publicId)));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	});
});
