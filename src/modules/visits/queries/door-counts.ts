import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

export type HourAtDoor = { hour: number; roomId: string | null; people: number };

/** What the door counters say for a day, hour by hour. */
export async function doorCountsOfDay(
	db: Db,
	of: { day: string; branchId: string | null }
): Promise<HourAtDoor[]> {
	const branch = of.branchId === null ? sql`true` : sql`branch_id = ${of.branchId}`;
	const { rows } = await db.execute<HourAtDoor>(sql`
		select extract(hour from hour at time zone 'Asia/Jakarta')::int as hour, room_id as "roomId",
			sum(people)::int as people
		from door_count
		where hour >= (${of.day}::date::timestamp at time zone 'Asia/Jakarta')
			and hour < ((${of.day}::date + 1)::timestamp at time zone 'Asia/Jakarta') and ${branch}
		group by 1, 2 order by 1, 2`);
	return rows;
}
