import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember, aMemberCategory } from '#modules/members/testing/a-member.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { callFigures, tripOn } from '#modules/mobile-library/index.server.ts';
import { aRoute } from '#modules/mobile-library/testing/a-route.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { visitorsOfDay } from '#modules/visits/index.server.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import type { ToldAct } from '../http-api/sync-shape.ts';
import { takeOfflineActs } from './take-offline-acts.server.ts';

const database = useDatabase();
const today = '2026-11-24';
/** Tuesday, half past two at the library. */
const rigNow = new Date(`${today}T14:30:00+07:00`);
let route: Awaited<ReturnType<typeof aRoute>>;
let car: string;

beforeAll(async () => {
	await aMemberCategory(database.db, 'Anak');
	car = (await aBranch(database.db, { kind: 'mobile', openWeekdays: [] })).id;
	route = await aRoute(database.db, { branchId: car });
});

const at = (clock: string) => new Date(`${today}T${clock}:00+07:00`).toISOString();

const send = (device: string, acts: ToldAct[], sentAt = rigNow.toISOString()) =>
	takeOfflineActs(
		database,
		{ device, sentAt, acts },
		{ now: rigNow, actorId: null, branchId: car, channel: 'mobile' },
		'id'
	);

const arrives = (key: string, clock: string, stop: string, of = route.id): ToldAct => ({
	kind: 'stop',
	key,
	at: at(clock),
	route: of,
	stop,
	what: 'open'
});

const aClass = (key: string, clock: string): ToldAct => ({
	kind: 'visit',
	key,
	at: at(clock),
	institution: 'SD Contoh',
	people: 30,
	male: 14,
	female: 16
});

const aChild = (key: string, clock: string, card: string): ToldAct => ({
	kind: 'member',
	key,
	at: at(clock),
	card,
	name: 'Upik Misal',
	sex: 'female',
	guardianName: 'Ibu Misal',
	guardianPhone: '+6281000000077'
});

describe('a day of a book car', () => {
	test('is written once however often it is sent, and counted at its stops', async () => {
		const [reader, copy, other] = [
			await aMember(database.db),
			await aCopy(database.db, { branchId: car }),
			await aCopy(database.db, { branchId: car })
		];
		const day: ToldAct[] = [
			arrives('1', '09:02', route.first),
			{ kind: 'loan', key: '2', at: at('09:20'), card: reader.cardNumber, copy: copy.barcode },
			aClass('3', '09:10'),
			// The child joins and borrows before anybody heard of the card.
			aChild('4', '09:30', 'KL-7F3KQ2MX'),
			{ kind: 'loan', key: '5', at: at('09:31'), card: 'KL-7F3KQ2MX', copy: other.barcode },
			arrives('6', '11:01', route.second),
			{ kind: 'return', key: '7', at: at('11:20'), copy: copy.barcode }
		];
		const first = await send('mobil-1', day);
		expect(first).toMatchObject({ done: 7, look: 0, left: 0 });
		expect(await send('mobil-1', day)).toEqual(first);
		expect(await tripOn(database.db, { route: route.id, day: today })).toMatchObject({
			state: 'under-way',
			branchId: car
		});
		const calls = await callFigures(database.db, { from: today, to: today });
		expect(calls).toMatchObject([
			{ district: 'Barangin', lent: 2, returned: 0, newMembers: 1, people: 30, male: 14, female: 16 },
			{ district: 'Talawi', lent: 0, returned: 1, newMembers: 0, people: 0, closedAt: null }
		]);
		expect(calls[0]?.closedAt).toEqual(new Date(at('11:01')));
		expect(await memberByCard(database.db, 'KL-7F3KQ2MX')).toMatchObject({
			name: 'Upik Misal',
			status: 'active',
			expiresOn: '2026-12-24',
			guardianPhone: '+6281000000077'
		});
	});

	test('told by three devices at once, the car arrived once and each class is counted', async () => {
		const before = (await visitorsOfDay(database.db, { day: today, branchId: car })).people;
		const ways = await Promise.all(
			['mobil-a', 'mobil-b', 'mobil-c'].map((device) =>
				send(device, [arrives('1', '09:05', route.first), aClass('2', '09:45')])
			)
		);
		expect(ways.map(({ done }) => done)).toEqual([2, 2, 2]);
		expect(await callFigures(database.db, { from: today, to: today })).toHaveLength(2);
		expect((await visitorsOfDay(database.db, { day: today, branchId: car })).people - before).toBe(90);
		const opened = await database.db
			.select()
			.from(serviceEvent)
			.where(eq(serviceEvent.kind, 'mobile-library.stop.opened'));
		expect(opened).toHaveLength(2);
	});

	test('by a clock that is an hour ahead is set right by the moment of sending', async () => {
		const otherCar = await aBranch(database.db, { kind: 'mobile', openWeekdays: [] });
		const other = await aRoute(database.db, { branchId: otherCar.id });
		const told = arrives('1', '10:00', other.first, other.id);
		const sent = await send('mobil-jam', [told], new Date(rigNow.getTime() + 3_600_000).toISOString());
		expect(sent.done).toBe(1);
		const calls = await callFigures(database.db, { from: today, to: today });
		expect(calls.find((call) => call.route === other.id)?.openedAt).toEqual(new Date(at('09:00')));
	});
});

describe('what a device cannot know', () => {
	test('a child who is a member already is written and told; a number that is taken is left', async () => {
		const again = await send('mobil-2', [aChild('1', '13:00', 'KL-AAAA2222')]);
		expect(again).toMatchObject({ look: 1, results: [{ state: 'look', title: 'Upik Misal' }] });
		expect(again.results[0]?.reasons[0]?.say).toContain('KL-7F3KQ2MX');
		const taken = await send('mobil-3', [aChild('1', '13:05', 'KL-AAAA2222')]);
		expect(taken.results).toMatchObject([{ state: 'left', reasons: [{ code: 'member.card-taken' }] }]);
	});

	test('a stop on a day that was cancelled meanwhile is left, and its loans are written', async () => {
		const idle = await aRoute(database.db, { branchId: car, weekdays: [6] });
		const [reader, copy] = [await aMember(database.db), await aCopy(database.db, { branchId: car })];
		const sent = await send('mobil-4', [
			arrives('1', '09:00', idle.first, idle.id),
			{ kind: 'loan', key: '2', at: at('09:10'), card: reader.cardNumber, copy: copy.barcode }
		]);
		expect(sent.results.map(({ state }) => state)).toEqual(['left', 'done']);
		expect(sent.results[0]?.reasons[0]?.say).toContain('Selasa, 24 November 2026');
	});

	test('why a barred card got a book stands beside the rule', async () => {
		const [reader, copy] = [
			await aMember(database.db, { status: 'blocked' }),
			await aCopy(database.db, { branchId: car })
		];
		const loan = {
			kind: 'loan',
			key: '1',
			at: at('09:15'),
			card: reader.cardNumber,
			copy: copy.barcode
		} as const;
		const sent = await send('mobil-5', [{ ...loan, reason: 'Gurunya menjamin' }]);
		expect(sent.results[0]).toMatchObject({ state: 'look', copy: copy.barcode });
		expect(sent.results[0]?.reasons.map(({ say }) => say)).toContain('Alasan petugas: Gurunya menjamin');
	});
});
