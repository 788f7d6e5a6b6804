import { describe, expect, test } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { useTwoBuildings } from '../testing/two-buildings.ts';
import { cancelHold } from './cancel-hold.ts';
import { endOverdueHolds } from './end-overdue-holds.ts';
import { resumeHold, suspendHold } from './suspend-hold.ts';

const room = useTwoBuildings();

describe('cancelling', () => {
	test('a ready hold gives its copy to the next, and after the last it goes back to the shelf', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		const second = await room.inLine(title.id, { placedAt: rigNow });
		await room.bringBack(copy.barcode);
		expect(await cancelHold(room.db, { hold: first.hold }, atTheDesk(room.here.id))).toMatchObject({
			ok: true,
			kept: { hold: second.hold }
		});
		expect(await cancelHold(room.db, { hold: second.hold }, atTheDesk(room.here.id))).toMatchObject({
			ok: true,
			kept: null
		});
		expect(await room.statusOf(copy.barcode)).toBe('available');
		expect(await room.stateOf(second.hold)).toMatchObject({ state: 'cancelled', shelfClearedAt: null });
		await room.bringBack(copy.barcode);
		expect(await room.stateOf(second.hold)).toMatchObject({ shelfClearedAt: rigNow });
	});

	test('a copy on its way goes on, and is free where it arrives', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		await room.bringBack(copy.barcode, room.there);
		await cancelHold(room.db, { hold: first.hold }, atTheDesk(room.here.id));
		expect(await room.statusOf(copy.barcode)).toBe('in-transit');
		expect(await room.bringBack(copy.barcode)).toMatchObject({ ok: false });
		expect(await room.statusOf(copy.barcode)).toBe('available');
	});

	test('is possible once, and only for one’s own', async () => {
		const { title } = await room.aBookOut();
		const { hold: id, member } = await room.inLine(title.id);
		const stranger = await aMember(room.db);
		const cancel = (ownerId?: string) => cancelHold(room.db, { hold: id, ownerId }, atTheDesk(room.here.id));
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
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		const second = await room.inLine(title.id, { placedAt: rigNow });
		const off = { hold: first.hold, until: '2026-11-25' };
		expect(await suspendHold(room.db, off, atTheDesk(room.here.id))).toMatchObject({ ok: true });
		expect(await room.bringBack(copy.barcode, room.here, '2026-11-25')).toMatchObject({
			kept: { hold: second.hold }
		});
		await room.lend(second.member.cardNumber, copy.barcode, '2026-11-25');
		expect(await room.bringBack(copy.barcode, room.here, '2026-11-27')).toMatchObject({
			kept: { hold: first.hold }
		});
		expect(await room.told(title.id)).toEqual(['suspended', 'ready', 'fulfilled', 'ready']);
	});

	test('ends at once when the reader says so; a ready hold cannot be put off', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id, { suspendedUntil: '2027-01-31' });
		await resumeHold(room.db, { hold: first.hold, ownerId: first.member.id }, atTheDesk(room.here.id));
		expect(await room.bringBack(copy.barcode)).toMatchObject({ kept: { hold: first.hold } });
		const off = { hold: first.hold, until: '2026-12-25' };
		expect(await suspendHold(room.db, off, atTheDesk(room.here.id))).toMatchObject({
			ok: false,
			reasons: [{ code: 'hold.has-copy' }]
		});
	});
});

describe('what nobody collects', () => {
	const at = (day: string) => new Date(`${day}T00:05:00+07:00`);

	test('passes on the day after its last, to the next in line and then back to the shelf', async () => {
		const { title, copy } = await room.aBookOut();
		const first = await room.inLine(title.id);
		const second = await room.inLine(title.id, { placedAt: rigNow });
		const third = await room.inLine(title.id, { placedAt: rigNow, wantedUntil: '2026-11-25' });
		await room.bringBack(copy.barcode);
		await endOverdueHolds(room.db, at('2026-11-28'));
		expect([await room.stateOf(first.hold), await room.stateOf(third.hold)]).toMatchObject([
			{ state: 'ready' },
			{ state: 'expired', shelfClearedAt: null, copyId: null }
		]);
		await endOverdueHolds(room.db, at('2026-11-29'));
		expect([await room.stateOf(first.hold), await room.stateOf(second.hold)]).toMatchObject([
			{ state: 'expired', copyId: copy.id },
			{ state: 'ready', copyId: copy.id, readyUntil: '2026-12-02' }
		]);
		await endOverdueHolds(room.db, at('2026-12-03'));
		expect(await room.statusOf(copy.barcode)).toBe('available');
		expect(await room.told(title.id)).toEqual(['ready', 'expired', 'expired', 'ready', 'expired']);
		expect(await endOverdueHolds(room.db, at('2026-12-03'))).toBe(0);
	});

	test('two processes that look at once end each hold once', async () => {
		const { title, copy } = await room.aBookOut();
		await room.inLine(title.id);
		await room.bringBack(copy.barcode);
		const ended = await Promise.all([1, 2, 3].map(() => endOverdueHolds(room.db, at('2026-12-20'))));
		expect(ended.reduce((sum, count) => sum + count)).toBe(1);
	});
});
