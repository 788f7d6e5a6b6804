import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { bookingByCode } from '../queries/group-bookings.ts';
import { slotsBetween } from '../queries/group-slots.ts';
import { decideGroupVisit, type BookingDecision } from './decide-group-visit.ts';
import { addGroupSlot } from './group-slots.ts';
import { recordVisit } from './record-visit.ts';
import { requestGroupVisit, type GroupVisitRequest } from './request-group-visit.ts';
import { withdrawVisit } from './correct-visit.ts';

const database = useDatabase();
let branchId: string;

const now = new Date('2026-11-24T14:30:00+07:00');
const act = { now, actorId: null, channel: 'desk' as const };
/** Tuesday a week later. */
const day = '2026-12-01';

const aClass = (change: Partial<GroupVisitRequest> = {}): GroupVisitRequest => ({
	branchId,
	day,
	starts: '09:00',
	institution: 'SD Contoh',
	groupName: 'Kelas 4B',
	contactName: 'Guru Contoh',
	contactPhone: '+6281200000001',
	contactEmail: null,
	education: 'sd',
	male: 14,
	female: 16,
	companions: 2,
	accessNeeds: null,
	wishes: ['dongeng'],
	note: null,
	...change
});
const ask = (change?: Partial<GroupVisitRequest>) => requestGroupVisit(database.db, aClass(change), act);
const freeAt = async (starts: string) =>
	(await slotsBetween(database.db, { branchId, from: day, to: day })).find((slot) => slot.starts === starts)
		?.free;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
	for (const weekday of [2, 3])
		for (const [starts, ends] of [
			['09:00', '11:00'],
			['13:00', '15:00']
		] as const)
			await addGroupSlot(database.db, { branchId, weekday, starts, ends, people: 40 });
	await aClosedDay(database.db, '2026-12-02', 'Hari Contoh', branchId);
});
beforeEach(async () => {
	await database.db.execute(sql`delete from visit`);
	await database.db.execute(sql`delete from group_booking`);
});

async function booked(change?: Partial<GroupVisitRequest>): Promise<string> {
	const outcome = await ask(change);
	if (!outcome.ok) throw new Error(outcome.reasons.map(({ code }) => code).join(', '));
	return outcome.code;
}

const decide = (code: string, to: BookingDecision['to'], more: Partial<BookingDecision> = {}) =>
	decideGroupVisit(database.db, { code, version: 1, answer: null, to, ...more }, act);

describe('a request', () => {
	it('holds its places and gets a reference', async () => {
		const code = await booked();
		expect(code).toMatch(/^KR-[2-9A-Z]{8}$/);
		expect(await bookingByCode(database.db, code.toLowerCase())).toMatchObject({
			state: 'requested',
			people: 32,
			starts: '09:00',
			ends: '11:00'
		});
		expect(await freeAt('09:00')).toBe(8);
	});

	it('for a full hour is refused with the three nearest that are free', async () => {
		await booked();
		const outcome = await ask({ contactPhone: '+6281200000002' });
		expect(!outcome.ok && outcome.reasons.map(({ code }) => code)).toEqual(['group.slot-full']);
		expect(!outcome.ok && outcome.nearest.map(({ day: on, starts }) => `${on} ${starts}`)).toEqual([
			'2026-12-01 13:00',
			'2026-12-08 09:00',
			'2026-12-08 13:00'
		]);
	});

	it.each([
		['a holiday', { day: '2026-12-02' }, 'group.day-closed'],
		['a day without hours for groups', { day: '2026-12-03' }, 'group.slot-unknown'],
		['another hour', { starts: '10:00' }, 'group.slot-unknown'],
		['today', { day: '2026-11-24' }, 'group.too-soon']
	])('for %s is refused', async (_, change, code) => {
		const outcome = await ask(change);
		expect(!outcome.ok && outcome.reasons.map((reason) => reason.code)).toContain(code);
	});

	it('of two classes at the same moment gives the last places once', async () => {
		const both = await Promise.all([ask(), ask({ contactPhone: '+6281200000002' })]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

describe('an answer', () => {
	it('approves with one click', async () => {
		const code = await booked();
		expect(await decide(code, { state: 'approved' })).toEqual({ ok: true });
		expect(await bookingByCode(database.db, code)).toMatchObject({ state: 'approved', version: 2 });
	});

	it('refuses with a reason and gives the places back', async () => {
		const code = await booked();
		expect(await decide(code, { state: 'refused' })).toMatchObject({
			ok: false,
			reasons: [{ code: 'booking.no-reason' }]
		});
		expect(await decide(code, { state: 'refused' }, { answer: 'Ruangnya dicat.' })).toEqual({ ok: true });
		expect(await freeAt('09:00')).toBe(40);
		expect(await decide(code, { state: 'approved' }, { version: 2 })).toMatchObject({
			reasons: [{ code: 'booking.settled' }]
		});
	});

	it('moves to an hour with room, and says from where', async () => {
		const code = await booked();
		expect(await decide(code, { state: 'moved', day: '2026-12-08', starts: '13:00' })).toEqual({ ok: true });
		expect(await bookingByCode(database.db, code)).toMatchObject({
			state: 'approved',
			day: '2026-12-08',
			movedFrom: '2026-12-01 09:00'
		});
		expect(await freeAt('09:00')).toBe(40);
	});

	it('is not given twice', async () => {
		const code = await booked();
		await decide(code, { state: 'approved' });
		expect(await decide(code, { state: 'refused' }, { answer: 'x' })).toMatchObject({
			reasons: [{ code: 'booking.changed-meanwhile' }]
		});
	});
});

it('the group comes: the guest book closes the booking once, and a withdrawn line opens it again', async () => {
	const code = await booked();
	const arrive = () =>
		recordVisit(
			database.db,
			{ kind: 'group', branchId, institution: 'SD Contoh', people: 30, booking: code },
			{ ...act, now: new Date('2026-12-01T09:05:00+07:00') }
		);
	const come = await arrive();
	expect(come).toMatchObject({ ok: true, visit: { people: 30 } });
	expect(await bookingByCode(database.db, code)).toMatchObject({ state: 'arrived' });
	expect(await arrive()).toMatchObject({ ok: false, reasons: [{ code: 'booking.settled' }] });
	if (come.ok)
		await withdrawVisit(
			database.db,
			{ id: come.visit.id, version: 1 },
			{ ...act, now: new Date('2026-12-01T09:06:00+07:00') }
		);
	expect(await bookingByCode(database.db, code)).toMatchObject({ state: 'approved' });
	expect(await arrive()).toMatchObject({ ok: true });
});
