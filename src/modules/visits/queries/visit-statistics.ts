import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { countedIn, type Period } from './period.ts';

/** By what visitors are counted. */
export const dimensions = ['kind', 'sex', 'education', 'job', 'purpose', 'room', 'hour', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** `value` is empty where the guest book does not say; a room is its id. */
export type StatisticsRow = { dimension: Dimension; value: string; people: number };

/**
 * Visitors of a period by kind, sex, schooling, job, purpose, room, hour and month. In each the people add up to the
 * same sum. A group counts as its people: by its own parts where it told them, the others as not told.
 */
export async function visitStatistics(db: Db, period: Period): Promise<StatisticsRow[]> {
	const { rows } = await db.execute<StatisticsRow>(sql`
		with v as (select * from visit where ${countedIn(period)}),
		parts as (
			select v.id, part.dimension, part.value, part.people
			from v, lateral (
				select 'sex' as dimension, 'male' as value, coalesce(v.male, 0) as people
				union all select 'sex', 'female', coalesce(v.female, 0)
				union all select 'education', key, value::int from jsonb_each_text(coalesce(v.parts -> 'educations', '{}'))
				union all select 'job', key, value::int from jsonb_each_text(coalesce(v.parts -> 'jobs', '{}'))
			) part
			where v.kind = 'group'
		),
		rest as (
			select v.id, d.dimension,
				v.people - coalesce((select sum(p.people) from parts p where p.id = v.id and p.dimension = d.dimension), 0)
					as people,
				case d.dimension when 'sex' then v.sex when 'education' then v.education else v.job end as own
			from v, (values ('sex'), ('education'), ('job')) d (dimension)
		),
		told as (
			select dimension, value, people from parts
			union all select dimension, coalesce(own, ''), people from rest
			union all select 'kind', kind, people from v
			union all select 'purpose', coalesce(purpose, ''), people from v
			union all select 'room', coalesce(room_id::text, ''), people from v
			union all select 'hour', to_char(at at time zone 'Asia/Jakarta', 'HH24'), people from v
			union all select 'month', to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM'), people from v
		)
		select dimension, value, sum(people)::int as people from told
		group by dimension, value having sum(people) <> 0 order by dimension, value`);
	return rows;
}
