import { describe, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { scanAtDesk } from '../../use-cases/scan-at-desk.ts';
import { useTwoBuildings } from '../testing/two-buildings.ts';
import { changeHoldSettings } from './change-hold-settings.ts';

const room = useTwoBuildings();

describe('a copy that comes back', () => {
	test('is kept for the first in line, three open days, and says for whom', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		await room.inLine(title.id, { placedAt: rigNow });
		const outcome = await room.bringBack(copy.barcode);
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
		expect(await room.statusOf(copy.barcode)).toBe('on-hold-shelf');
		expect(await room.stateOf(first.hold)).toMatchObject({ state: 'ready', readyUntil: '2026-11-28' });
		expect(await room.told(title.id)).toEqual(['ready']);
	});

	test('at another place is sent to where it is collected, and made ready when it arrives', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		expect(await room.bringBack(copy.barcode, room.there)).toMatchObject({
			kept: { hold: first.hold, state: 'in-transit', pickup: { name: 'Adinegoro' }, until: null },
			why: [{ code: 'return.kept-elsewhere', facts: { place: 'Adinegoro' } }]
		});
		expect(await room.statusOf(copy.barcode)).toBe('in-transit');
		expect(await scanAtDesk(room.db, { code: copy.barcode }, atTheDesk(room.there.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { state: 'in-transit' } }
		});
		expect(await scanAtDesk(room.db, { code: copy.barcode }, atTheDesk(room.here.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { state: 'ready', until: '2026-11-28' } }
		});
		expect(await room.told(title.id)).toEqual(['sent', 'ready']);
	});

	test('passes over readers who are put off, no longer want it, or cannot be reached', async () => {
		const { title, copy } = await room.aBookOut();
		await room.inLine(title.id, { suspendedUntil: '2026-11-24' });
		await room.inLine(title.id, { wantedUntil: '2026-11-23' });
		await room.inLine(title.id, { pickupBranchId: room.there.id });
		const fourth = await room.inLine(title.id);
		const by = { now: rigNow, actorId: null };
		await changeHoldSettings(room.db, { onShelf: true, travel: false }, by);
		expect(await room.bringBack(copy.barcode)).toMatchObject({ kept: { hold: fourth.hold } });
		await changeHoldSettings(room.db, { onShelf: true, travel: true }, by);
	});

	test('goes back to the shelf when nobody waits', async () => {
		const { copy } = await room.aBookOut();
		expect(await room.bringBack(copy.barcode)).toMatchObject({ ok: true, kept: null, why: [] });
		expect(await room.statusOf(copy.barcode)).toBe('available');
	});

	test('two copies that come back in the same moment go to two readers', async () => {
		const { title, copy } = await room.aBookOut();
		const other = await aCopy(room.db, { branchId: room.here.id, titleId: title.id });
		await room.lend((await aMember(room.db)).cardNumber, other.barcode);
		const readers = [await room.inLine(title.id), await room.inLine(title.id)];
		const outcomes = await Promise.all([
			room.bringBack(copy.barcode),
			room.bringBack(other.barcode, room.there)
		]);
		const kept = outcomes.map((outcome) => (outcome.ok ? outcome.kept?.hold : null));
		expect(kept.toSorted()).toEqual(readers.map((one) => one.hold).toSorted());
	});
});

describe('a copy from the shelf', () => {
	test('that somebody waits for is kept when it is scanned without a card', async () => {
		const title = await aTitle(room.db);
		const copy = await aCopy(room.db, { branchId: room.here.id, titleId: title.id });
		const first = await room.inLine(title.id);
		expect(await scanAtDesk(room.db, { code: copy.barcode }, atTheDesk(room.here.id))).toMatchObject({
			kind: 'returned',
			outcome: { loan: null, kept: { hold: first.hold } }
		});
		expect(await scanAtDesk(room.db, { code: copy.barcode }, atTheDesk(room.here.id))).toMatchObject({
			outcome: { kept: { hold: first.hold, state: 'ready' } }
		});
	});

	test('that nobody waits for asks for the card; to be read on site it is never kept', async () => {
		const title = await aTitle(room.db);
		const copy = await aCopy(room.db, { branchId: room.here.id, titleId: title.id, access: 'library-use' });
		await room.inLine(title.id);
		expect(await scanAtDesk(room.db, { code: copy.barcode }, atTheDesk(room.here.id))).toMatchObject({
			kind: 'card-first'
		});
	});
});

describe('lending', () => {
	test('the copy that is kept for a reader serves the hold; nobody else gets it', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		await room.bringBack(copy.barcode);
		const refused = await room.lend((await aMember(room.db)).cardNumber, copy.barcode);
		expect(refused).toMatchObject({
			ok: false,
			reasons: [{ code: 'copy.held-for-another', facts: { until: '2026-11-28' } }]
		});
		expect(await room.lend(first.member.cardNumber, copy.barcode)).toMatchObject({ ok: true });
		expect(await room.stateOf(first.hold)).toMatchObject({ state: 'fulfilled', endedAt: rigNow });
		expect(await room.told(title.id)).toEqual(['ready', 'fulfilled']);
	});

	test('a copy on its way is lent to the reader it was sent for, once it lies on the counter', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		await room.bringBack(copy.barcode, room.there);
		expect(await room.lend((await aMember(room.db)).cardNumber, copy.barcode)).toMatchObject({
			ok: false,
			reasons: [{ code: 'copy.held-for-another' }]
		});
		expect(await room.lend(first.member.cardNumber, copy.barcode)).toMatchObject({ ok: true });
	});

	test('another copy serves the hold as well, and the one that was kept goes to the next in line', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		const second = await room.inLine(title.id, { placedAt: rigNow });
		await room.bringBack(copy.barcode);
		const other = await aCopy(room.db, { branchId: room.here.id, titleId: title.id });
		expect(await room.lend(first.member.cardNumber, other.barcode)).toMatchObject({ ok: true });
		expect(await room.stateOf(second.hold)).toMatchObject({ state: 'ready', copyId: copy.id });
	});

	test('a copy brought along from another card is kept for whoever waits, not lent to the one at the desk', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		const { cardNumber: card } = await aMember(room.db);
		expect(await scanAtDesk(room.db, { code: copy.barcode, card }, atTheDesk(room.here.id))).toMatchObject({
			kind: 'refused',
			reasons: [{ code: 'copy.held-for-another' }],
			kept: { hold: first.hold, state: 'ready' }
		});
	});
});
