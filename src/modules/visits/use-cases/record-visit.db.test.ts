import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { addRooms } from '#modules/organisation/index.server.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import { useDatabase } from '#tests/support/database.ts';
import { visitorsByHour } from '../queries/visitors-by-hour.ts';
import { visitorsOfDay } from '../queries/visitors-of-day.ts';
import { visitStatistics } from '../queries/visit-statistics.ts';
import { visitsOfDay } from '../queries/visits-of-day.ts';
import { correctVisit, withdrawVisit, type VisitCorrection } from './correct-visit.ts';
import { forgetVisitors } from './forget-visitors.ts';
import { recordDoorCount } from './record-door-count.ts';
import { recordVisit, type VisitInput } from './record-visit.ts';

const database = useDatabase();
let branchId: string;
let roomId: string;
let elsewhere: string;

/** Tuesday 24 November 2026, on the library's clock. */
const at = (clock: string, day = '2026-11-24') => new Date(`${day}T${clock}:00+07:00`);
const act = (clock: string, day?: string) => ({
	now: at(clock, day),
	actorId: null,
	channel: 'kiosk' as const
});
const write = (input: Omit<VisitInput, 'branchId'>, clock: string, day?: string) =>
	recordVisit(database.db, { branchId, ...input }, act(clock, day));
const codesOf = (outcome: Awaited<ReturnType<typeof recordVisit>>) =>
	outcome.ok ? [] : outcome.reasons.map(({ code }) => code);

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
	const other = (await aBranch(database.db)).id;
	const [reading, away] = await addRooms(database.db, [
		{ branchId, code: 'BACA', name: 'Ruang Baca' },
		{ branchId: other, code: 'BACA', name: 'Ruang Lain' }
	]);
	roomId = reading?.id ?? '';
	elsewhere = away?.id ?? '';
});

/** What the ledger says came, as the dashboard counts it. */
async function peopleInLedger(): Promise<number> {
	const { rows } = await database.db.execute<{ n: number }>(
		sql`select coalesce(sum((facts ->> 'people')::int), 0)::int as n from service_event where kind like 'visits.visit.%'`
	);
	return rows[0]?.n ?? 0;
}

async function peopleInTable(): Promise<number> {
	const { rows } = await database.db.execute<{ n: number }>(
		sql`select coalesce(sum(people), 0)::int as n from visit where withdrawn_at is null`
	);
	return rows[0]?.n ?? 0;
}

describe('the guest book', () => {
	it('takes a member by card, with the facts of the card', async () => {
		const member = await aMember(database.db, { sex: 'female', job: 'Pegawai Negeri', education: 'S1' });
		const outcome = await write({ kind: 'member', card: member.cardNumber.toLowerCase(), roomId }, '09:00');
		expect(outcome).toMatchObject({ ok: true, isRepeat: false, visit: { kind: 'member', people: 1 } });
		const [line] = await visitsOfDay(database.db, { day: '2026-11-24', branchId, limit: 10 });
		expect(line).toMatchObject({
			member: { card: member.cardNumber },
			sex: 'female',
			job: 'asn',
			education: 's1',
			room: 'Ruang Baca'
		});
	});

	it('counts a card once within the hour, and again after it', async () => {
		const { cardNumber: card } = await aMember(database.db);
		const first = await write({ kind: 'member', card }, '10:00');
		const again = await write({ kind: 'member', card }, '11:00');
		const later = await write({ kind: 'member', card }, '12:01');
		expect([first, again, later].map((outcome) => outcome.ok && outcome.isRepeat)).toEqual([
			false,
			true,
			false
		]);
		expect(first.ok && again.ok && first.visit.id === again.visit.id).toBe(true);
	});

	it('does not know every number', async () => {
		expect(codesOf(await write({ kind: 'member', card: '0' }, '10:00'))).toEqual(['visit.member-unknown']);
	});

	it('refuses a room of another building', async () => {
		expect(codesOf(await write({ kind: 'guest', roomId: elsewhere }, '10:00'))).toEqual([
			'visit.room-elsewhere'
		]);
	});

	it('takes a group once, however often it is sent', async () => {
		const before = await visitorsOfDay(database.db, { day: '2026-11-24', branchId });
		const group = { kind: 'group' as const, institution: 'SD Contoh', people: 32, key: 'kios-1:7' };
		const [one, two] = [await write(group, '10:30'), await write(group, '10:31')];
		expect(two).toEqual(one);
		const after = await visitorsOfDay(database.db, { day: '2026-11-24', branchId });
		expect(after.groups - before.groups).toBe(32);
		await expect(write({ ...group, people: 30 }, '10:32')).rejects.toThrow(KeyUsedForSomethingElse);
	});

	it('counts two scans at the same moment once', async () => {
		const { cardNumber: card } = await aMember(database.db);
		const both = await Promise.all([
			write({ kind: 'member', card }, '14:00'),
			write({ kind: 'member', card }, '14:00')
		]);
		expect(both.map((outcome) => outcome.ok && outcome.isRepeat).sort()).toEqual([false, true]);
	});
});

describe('a mistake', () => {
	const asItIs = async (id: string): Promise<VisitCorrection> => {
		const lines = await visitsOfDay(database.db, { day: '2026-11-24', branchId, limit: 500 });
		const line = lines.find((candidate) => candidate.id === id);
		if (!line) throw new Error('the line is gone');
		return line;
	};

	it('is corrected, and the ledger says what the table says', async () => {
		const made = await write(
			{ kind: 'group', institution: 'SMP Contoh', people: 30, male: 14, female: 16 },
			'10:40'
		);
		if (!made.ok) throw new Error('refused');
		const line = await asItIs(made.visit.id);
		const outcome = await correctVisit(
			database.db,
			{ ...line, people: 32, female: 18, at: at('11:40'), roomId },
			act('12:00')
		);
		expect(outcome).toEqual({ ok: true });
		expect(await asItIs(made.visit.id)).toMatchObject({ people: 32, female: 18, room: 'Ruang Baca' });
		expect(await peopleInLedger()).toBe(await peopleInTable());
		const hours = await visitorsByHour(database.db, { day: '2026-11-24', branchId });
		expect(hours).toContainEqual({ hour: 11, roomId, people: 32 });
	});

	it('is not corrected over a colleague’s correction', async () => {
		const made = await write({ kind: 'guest', job: 'guru' }, '13:00');
		if (!made.ok) throw new Error('refused');
		const line = await asItIs(made.visit.id);
		await correctVisit(database.db, { ...line, job: 'dosen' }, act('13:10'));
		expect(await correctVisit(database.db, { ...line, job: 'asn' }, act('13:11'))).toMatchObject({
			ok: false,
			reasons: [{ code: 'visit.changed-meanwhile' }]
		});
	});

	it('is withdrawn: it counts no more, and may be withdrawn once', async () => {
		const before = await peopleInTable();
		const made = await write({ kind: 'guest' }, '13:30');
		if (!made.ok) throw new Error('refused');
		const line = { id: made.visit.id, version: 1 };
		expect(await withdrawVisit(database.db, line, act('13:31'))).toEqual({ ok: true });
		expect(await peopleInTable()).toBe(before);
		expect(await peopleInLedger()).toBe(before);
		expect(await withdrawVisit(database.db, line, act('13:32'))).toMatchObject({
			reasons: [{ code: 'visit.unknown' }]
		});
	});
});

describe('the statistics', () => {
	it('have the same sum by everything that they count by', async () => {
		await write(
			{
				kind: 'group',
				institution: 'SMA Contoh',
				people: 20,
				male: 8,
				female: 10,
				parts: { jobs: { pelajar: 18, guru: 2 }, educations: { sma: 18 } }
			},
			'15:00'
		);
		const rows = await visitStatistics(database.db, { from: '2026-11-24', to: '2026-11-24', branchId });
		const sums = new Map<string, number>();
		for (const { dimension, people } of rows) sums.set(dimension, (sums.get(dimension) ?? 0) + people);
		const { people } = await visitorsOfDay(database.db, { day: '2026-11-24', branchId });
		expect([...new Set(sums.values())]).toEqual([people]);
		expect([...sums.keys()].sort()).toEqual([
			'education',
			'hour',
			'job',
			'kind',
			'month',
			'purpose',
			'room',
			'sex'
		]);
		expect(rows).toContainEqual({ dimension: 'education', value: 'sma', people: 18 });
	});
});

describe('the counter at the door', () => {
	it('says an hour as often as it likes; the last number stands', async () => {
		for (const people of [12, 15])
			expect(
				await recordDoorCount(database.db, { branchId, roomId: null, at: at('10:20'), people }, act('11:00'))
			).toEqual({ ok: true });
		const { rows } = await database.db.execute(sql`select people from door_count`);
		expect(rows).toEqual([{ people: 15 }]);
	});

	it('does not know the future, nor less than nobody', async () => {
		const outcome = await recordDoorCount(
			database.db,
			{ branchId, roomId: elsewhere, at: at('12:00'), people: -1 },
			act('11:00')
		);
		expect(!outcome.ok && outcome.reasons.map(({ code }) => code)).toEqual([
			'count.number',
			'count.in-the-future',
			'visit.room-elsewhere'
		]);
	});
});

it('forgets after thirty days who it was, and never that somebody came', async () => {
	const { cardNumber: card } = await aMember(database.db);
	await write({ kind: 'member', card }, '09:00', '2026-10-01');
	await write({ kind: 'guest', name: 'Tamu Contoh' }, '09:00', '2026-10-01');
	const before = await peopleInTable();
	await forgetVisitors(database.db, at('03:00', '2026-11-01'));
	const lines = await visitsOfDay(database.db, { day: '2026-10-01', branchId, limit: 10 });
	expect(lines.map(({ name, member }) => [name, member])).toEqual([
		[null, null],
		[null, null]
	]);
	expect(await peopleInTable()).toBe(before);
});
