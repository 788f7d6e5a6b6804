import { and, asc, eq, like } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { hold } from '../../schema.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { returnCopy } from '../../use-cases/return-copy.ts';
import { scanAtDesk } from '../../use-cases/scan-at-desk.ts';
import { aHold } from '../testing/a-hold.ts';
import { cancelHold } from './cancel-hold.ts';
import { changeHoldSettings } from './change-hold-settings.ts';
import { endOverdueHolds } from './end-overdue-holds.ts';
import { resumeHold, suspendHold } from './suspend-hold.ts';

const database = useDatabase();
let here: { id: string; code: string };
let there: { id: string; code: string };

beforeAll(async () => {
	here = await aBranch(database.db, { shortName: 'Adinegoro' });
	there = await aBranch(database.db, { shortName: 'Muhammad Yamin' });
	await aClosedDay(database.db, '2026-11-26', 'Hari Contoh', here.id);
});

/** A title with one copy that somebody has at home. */
async function aBookOut() {
	const title = await aTitle(database.db);
	const copy = await aCopy(database.db, { branchId: here.id, titleId: title.id });
	const reader = await aMember(database.db);
	await lend(reader.cardNumber, copy.barcode);
	return { title, copy };
}

const lend = (card: string, barcode: string, on?: string) =>
	checkOutCopy(database.db, { card, barcode }, atTheDesk(here.id, on));

const bringBack = (barcode: string, at = here, on?: string) =>
	returnCopy(database.db, { barcode }, atTheDesk(at.id, on));

async function inLine(titleId: string, facts: Partial<typeof hold.$inferInsert> = {}) {
	const member = await aMember(database.db);
	const one = await aHold(database.db, {
		titleId,
		memberId: member.id,
		pickupBranchId: here.id,
		...facts
	});
	return { member, hold: one.publicId };
}

async function stateOf(publicId: string) {
	const [found] = await database.db.select().from(hold).where(eq(hold.publicId, publicId));
	return found;
}

const statusOf = async (barcode: string) => (await findCopy(database.db, barcode))?.status;

const told = async (titleId: string) =>
	(
		await database.db
			.select({ kind: serviceEvent.kind })
			.from(serviceEvent)
			.where(and(eq(serviceEvent.titleId, titleId), like(serviceEvent.kind, 'circulation.hold.%')))
			.orderBy(asc(serviceEvent.id))
	).map(({ kind }) => kind.slice('circulation.hold.'.length));

describe('a copy that comes back', () => {
	test('is kept for the first in line, three open days, and says for whom', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		await inLine(title.id, { placedAt: rigNow });
		const outcome = await bringBack(copy.barcode);
		expect(outcome).toMatchObject({
			ok: true,
			kept: {
				hold: first.hold,
				state: 'ready',
				reader: { name: first.member.name },
				pickup: { name: 'Adinegoro' },
				// 26 November is closed.
				until: '2026-11-28'
			},
			why: [{ code: 'return.kept-here', facts: { until: '2026-11-28' } }]
		});
		expect(await statusOf(copy.barcode)).toBe('on-hold-shelf');
		expect(await stateOf(first.hold)).toMatchObject({ state: 'ready', readyUntil: '2026-11-28' });
		expect(await told(title.id)).toEqual(['ready']);
	});

	test('at another place is sent to where it is collected, and made ready when it arrives', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		expect(await bringBack(copy.barcode, there)).toMatchObject({
			kept: { hold: first.hold, state: 'in-transit', pickup: { name: 'Adinegoro' }, until: null },
			why: [{ code: 'return.kept-elsewhere', facts: { place: 'Adinegoro' } }]
		});
		expect(await statusOf(copy.barcode)).toBe('in-transit');
		expect(await scanAtDesk(database.db, { code: copy.barcode }, atTheDesk(there.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { state: 'in-transit' } }
		});
		expect(await scanAtDesk(database.db, { code: copy.barcode }, atTheDesk(here.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { state: 'ready', until: '2026-11-28' } }
		});
		expect(await told(title.id)).toEqual(['sent', 'ready']);
	});

	test('passes over readers who are put off, no longer want it, or cannot be reached', async () => {
		const { title, copy } = await aBookOut();
		await inLine(title.id, { suspendedUntil: '2026-11-24' });
		await inLine(title.id, { wantedUntil: '2026-11-23' });
		await inLine(title.id, { pickupBranchId: there.id });
		const fourth = await inLine(title.id);
		const by = { now: rigNow, actorId: null };
		await changeHoldSettings(database.db, { onShelf: true, travel: false }, by);
		expect(await bringBack(copy.barcode)).toMatchObject({ kept: { hold: fourth.hold } });
		await changeHoldSettings(database.db, { onShelf: true, travel: true }, by);
	});

	test('goes back to the shelf when nobody waits', async () => {
		const { copy } = await aBookOut();
		expect(await bringBack(copy.barcode)).toMatchObject({ ok: true, kept: null, why: [] });
		expect(await statusOf(copy.barcode)).toBe('available');
	});

	test('two copies that come back in the same moment go to two readers', async () => {
		const { title, copy } = await aBookOut();
		const other = await aCopy(database.db, { branchId: here.id, titleId: title.id });
		await lend((await aMember(database.db)).cardNumber, other.barcode);
		const readers = [await inLine(title.id), await inLine(title.id)];
		const outcomes = await Promise.all([bringBack(copy.barcode), bringBack(other.barcode, there)]);
		const kept = outcomes.map((outcome) => (outcome.ok ? outcome.kept?.hold : null));
		expect(kept.toSorted()).toEqual(readers.map((one) => one.hold).toSorted());
	});
});

describe('a copy from the shelf', () => {
	test('that somebody waits for is kept when it is scanned without a card', async () => {
		const title = await aTitle(database.db);
		const copy = await aCopy(database.db, { branchId: here.id, titleId: title.id });
		const first = await inLine(title.id);
		expect(await scanAtDesk(database.db, { code: copy.barcode }, atTheDesk(here.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { hold: first.hold } }
		});
		expect(await scanAtDesk(database.db, { code: copy.barcode }, atTheDesk(here.id))).toMatchObject({
			outcome: { kept: { hold: first.hold, state: 'ready' } }
		});
	});

	test('that nobody waits for asks for the card; to be read on site it is never kept', async () => {
		const title = await aTitle(database.db);
		const copy = await aCopy(database.db, { branchId: here.id, titleId: title.id, access: 'library-use' });
		await inLine(title.id);
		expect(await scanAtDesk(database.db, { code: copy.barcode }, atTheDesk(here.id))).toMatchObject({
			kind: 'card-first'
		});
	});
});

describe('lending', () => {
	test('the copy that is kept for a reader serves the hold; nobody else gets it', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		await bringBack(copy.barcode);
		const refused = await lend((await aMember(database.db)).cardNumber, copy.barcode);
		expect(refused).toMatchObject({
			ok: false,
			reasons: [{ code: 'copy.held-for-another', facts: { until: '2026-11-28' } }]
		});
		expect(await lend(first.member.cardNumber, copy.barcode)).toMatchObject({ ok: true });
		expect(await stateOf(first.hold)).toMatchObject({ state: 'fulfilled', endedAt: rigNow });
		expect(await told(title.id)).toEqual(['ready', 'fulfilled']);
	});

	test('a copy on its way is lent to the reader it was sent for, once it lies on the counter', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		await bringBack(copy.barcode, there);
		expect(await lend((await aMember(database.db)).cardNumber, copy.barcode)).toMatchObject({
			ok: false,
			reasons: [{ code: 'copy.held-for-another' }]
		});
		expect(await lend(first.member.cardNumber, copy.barcode)).toMatchObject({ ok: true });
	});

	test('another copy serves the hold as well, and the one that was kept goes to the next in line', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		const second = await inLine(title.id, { placedAt: rigNow });
		await bringBack(copy.barcode);
		const other = await aCopy(database.db, { branchId: here.id, titleId: title.id });
		expect(await lend(first.member.cardNumber, other.barcode)).toMatchObject({ ok: true });
		expect(await stateOf(second.hold)).toMatchObject({ state: 'ready', copyId: copy.id });
	});

	test('a copy brought along from another card is kept for whoever waits, not lent to the one at the desk', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		const { cardNumber: card } = await aMember(database.db);
		expect(await scanAtDesk(database.db, { code: copy.barcode, card }, atTheDesk(here.id))).toMatchObject({
			kind: 'refused',
			reasons: [{ code: 'copy.held-for-another' }],
			kept: { hold: first.hold, state: 'ready' }
		});
	});
});

describe('cancelling', () => {
	test('a ready hold gives its copy to the next, and after the last it goes back to the shelf', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		const second = await inLine(title.id, { placedAt: rigNow });
		await bringBack(copy.barcode);
		expect(await cancelHold(database.db, { hold: first.hold }, atTheDesk(here.id))).toMatchObject({
			ok: true,
			kept: { hold: second.hold }
		});
		expect(await cancelHold(database.db, { hold: second.hold }, atTheDesk(here.id))).toMatchObject({
			ok: true,
			kept: null
		});
		expect(await statusOf(copy.barcode)).toBe('available');
		expect(await stateOf(second.hold)).toMatchObject({ state: 'cancelled', shelfClearedAt: null });
		await bringBack(copy.barcode);
		expect(await stateOf(second.hold)).toMatchObject({ shelfClearedAt: rigNow });
	});

	test('a copy on its way goes on, and is free where it arrives', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		await bringBack(copy.barcode, there);
		await cancelHold(database.db, { hold: first.hold }, atTheDesk(here.id));
		expect(await statusOf(copy.barcode)).toBe('in-transit');
		expect(await bringBack(copy.barcode)).toMatchObject({ ok: false });
		expect(await statusOf(copy.barcode)).toBe('available');
	});

	test('is possible once, and only for one’s own', async () => {
		const { title } = await aBookOut();
		const { hold: id, member } = await inLine(title.id);
		const stranger = await aMember(database.db);
		const cancel = (ownerId?: string) => cancelHold(database.db, { hold: id, ownerId }, atTheDesk(here.id));
		expect(await cancel(stranger.id)).toEqual({ ok: false, reasons: [{ code: 'hold.unknown', facts: {} }] });
		expect(await cancel(member.id)).toMatchObject({ ok: true });
		expect(await cancel(member.id)).toMatchObject({
			ok: false,
			reasons: [{ code: 'hold.ended', facts: { state: 'cancelled' } }]
		});
	});
});

describe('putting off', () => {
	test('others are served first, the place stays, and the day after it is in line again', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		const second = await inLine(title.id, { placedAt: rigNow });
		const off = { hold: first.hold, until: '2026-11-25' };
		expect(await suspendHold(database.db, off, atTheDesk(here.id))).toMatchObject({ ok: true });
		expect(await bringBack(copy.barcode, here, '2026-11-25')).toMatchObject({ kept: { hold: second.hold } });
		await lend(second.member.cardNumber, copy.barcode, '2026-11-25');
		expect(await bringBack(copy.barcode, here, '2026-11-27')).toMatchObject({ kept: { hold: first.hold } });
		expect(await told(title.id)).toEqual(['suspended', 'ready', 'fulfilled', 'ready']);
	});

	test('ends at once when the reader says so; a ready hold cannot be put off', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id, { suspendedUntil: '2027-01-31' });
		await resumeHold(database.db, { hold: first.hold, ownerId: first.member.id }, atTheDesk(here.id));
		expect(await bringBack(copy.barcode)).toMatchObject({ kept: { hold: first.hold } });
		const off = { hold: first.hold, until: '2026-12-25' };
		expect(await suspendHold(database.db, off, atTheDesk(here.id))).toMatchObject({
			ok: false,
			reasons: [{ code: 'hold.has-copy' }]
		});
	});
});

describe('what nobody collects', () => {
	const at = (day: string) => new Date(`${day}T00:05:00+07:00`);

	test('passes on the day after its last, to the next in line and then back to the shelf', async () => {
		const { title, copy } = await aBookOut();
		const first = await inLine(title.id);
		const second = await inLine(title.id, { placedAt: rigNow });
		const third = await inLine(title.id, { placedAt: rigNow, wantedUntil: '2026-11-25' });
		await bringBack(copy.barcode);
		await endOverdueHolds(database.db, at('2026-11-28'));
		expect([await stateOf(first.hold), await stateOf(third.hold)]).toMatchObject([
			{ state: 'ready' },
			{ state: 'expired', shelfClearedAt: null, copyId: null }
		]);
		await endOverdueHolds(database.db, at('2026-11-29'));
		expect([await stateOf(first.hold), await stateOf(second.hold)]).toMatchObject([
			{ state: 'expired', copyId: copy.id },
			{ state: 'ready', copyId: copy.id, readyUntil: '2026-12-02' }
		]);
		await endOverdueHolds(database.db, at('2026-12-03'));
		expect(await statusOf(copy.barcode)).toBe('available');
		expect(await told(title.id)).toEqual(['ready', 'expired', 'expired', 'ready', 'expired']);
		expect(await endOverdueHolds(database.db, at('2026-12-03'))).toBe(0);
	});

	test('two processes that look at once end each hold once', async () => {
		const { title, copy } = await aBookOut();
		await inLine(title.id);
		await bringBack(copy.barcode);
		const ended = await Promise.all([1, 2, 3].map(() => endOverdueHolds(database.db, at('2026-12-20'))));
		expect(ended.reduce((sum, count) => sum + count)).toBe(1);
	});
});
