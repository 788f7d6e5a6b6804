import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { actsOfDay, monthlyActs } from '#modules/reports/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loadDemonstration } from './load-demonstration.ts';

const database = useDatabase();
const asOf = '2026-11-24';

beforeAll(async () => {
	await loadDemonstration(database.db, asOf, new Date('2026-11-24T14:30:00+07:00'));
});

const rows = async (question: ReturnType<typeof sql>) => (await database.db.execute(question)).rows;

it('shows on the dashboard, month by month, the people of the guest book', async () => {
	const inTable = await rows(sql`
		select to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM') as month, sum(people)::int as visits
		from visit where at >= '2025-12-01T00:00:00+07:00' group by 1 order by 1`);
	const onDashboard = await monthlyActs(database.db, { today: asOf, branchId: null });
	expect(onDashboard.map(({ month, visits }) => ({ month, visits }))).toEqual(inTable);
	expect(inTable.every(({ visits }) => Number(visits) > 100)).toBe(true);
});

it('shows a day of the dashboard as the guest book has it', async () => {
	const [busiest] = await rows(sql`
		select (at at time zone 'Asia/Jakarta')::date::text as day, sum(people)::int as visits
		from visit group by 1 order by 2 desc limit 1`);
	if (!busiest) throw new Error('nobody came');
	expect(await actsOfDay(database.db, { day: String(busiest.day), branchId: null })).toMatchObject({
		visits: busiest.visits
	});
});

it('has a room for every visit, and a booking in every state', async () => {
	expect(await rows(sql`select count(*)::int as n from visit where room_id is null`)).toEqual([{ n: 0 }]);
	expect(await rows(sql`select state, count(*)::int as n from group_booking group by 1 order by 1`)).toEqual([
		{ state: 'approved', n: 1 },
		{ state: 'arrived', n: 1 },
		{ state: 'cancelled', n: 1 },
		{ state: 'refused', n: 1 },
		{ state: 'requested', n: 1 }
	]);
	expect(await rows(sql`select b.state from visit v join group_booking b on b.id = v.booking_id`)).toEqual([
		{ state: 'arrived' }
	]);
});
