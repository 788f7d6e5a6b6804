import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

/** A time at a place; `from` counts, `to` does not. Both as PostgreSQL or ISO write them. */
export type Span = { key: string; branchId: string; from: string; to: string };

export type Visitors = { people: number; male: number; female: number };

/** Visitors of each span, a group as its people; whose sex nobody told is in `people` alone. */
export async function visitorsInSpans(
	db: Db,
	spans: readonly Span[]
): Promise<ReadonlyMap<string, Visitors>> {
	if (spans.length === 0) return new Map();
	const { rows } = await db.execute<Visitors & { key: string }>(sql`
		select span.key, sum(v.people)::int as people,
			sum(case when v.kind = 'group' then coalesce(v.male, 0) when v.sex = 'male' then 1 else 0 end)::int as male,
			sum(case when v.kind = 'group' then coalesce(v.female, 0) when v.sex = 'female' then 1 else 0 end)::int as female
		from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb)
			as span (key text, "branchId" uuid, "from" timestamptz, "to" timestamptz)
		join visit v on v.branch_id = span."branchId" and v.at >= span."from" and v.at < span."to"
			and v.withdrawn_at is null
		group by span.key`);
	return new Map(rows.map(({ key, ...visitors }) => [key, visitors]));
}
