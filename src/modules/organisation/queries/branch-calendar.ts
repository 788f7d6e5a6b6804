import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hoursOn, type DayHours, type HoursRow } from '../rules/opening.ts';

type Row = { hours: HoursRow[] | null; closed: { day: string; name: string }[] | null };

/**
 * The calendar of a branch from a day on: for each day its hours or why it is closed. A branch without any opening
 * hours (a book car keeps a timetable of its own) counts as open on every day that is not a closed day.
 */
export async function branchCalendar(
	db: Db,
	branchId: string,
	from: string
): Promise<(day: string) => DayHours> {
	const result = await db.execute(sql`
		select
			(select json_agg(json_build_object('weekday', weekday, 'opens', opens, 'closes', closes, 'season', season,
				'validFrom', valid_from, 'validTo', valid_to))
			 from opening_hours where branch_id = ${branchId}) as hours,
			(select json_agg(json_build_object('day', day, 'name', name))
			 from closed_day where day >= ${from} and (branch_id is null or branch_id = ${branchId})) as closed`);
	const row = result.rows[0] as Row | undefined;
	const hours = row?.hours ?? [];
	const closed = new Map((row?.closed ?? []).map((entry) => [entry.day, entry.name]));
	if (hours.length > 0) return (day) => hoursOn(day, hours, closed);
	return (day) => {
		const name = closed.get(day);
		return name === undefined
			? { open: true, opens: '00:00', closes: '24:00', season: null }
			: { open: false, reason: 'closed-day', name };
	};
}
