import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { countedIn } from './period.ts';

export type HourOfRoom = { hour: number; roomId: string | null; people: number };

/** Visitors of a day by hour and room; hours without anybody are missing. */
export async function visitorsByHour(
	db: Db,
	of: { day: string; branchId: string | null }
): Promise<HourOfRoom[]> {
	const { rows } = await db.execute<HourOfRoom>(sql`
		select extract(hour from at at time zone 'Asia/Jakarta')::int as hour, room_id as "roomId",
			sum(people)::int as people
		from visit where ${countedIn({ from: of.day, to: of.day, branchId: of.branchId })}
		group by 1, 2 order by 1, 2`);
	return rows;
}
