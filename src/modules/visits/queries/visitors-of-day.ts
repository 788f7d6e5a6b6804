import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { countedIn } from './period.ts';

/** How many people the guest book has for a day, at one branch or at all; a group counts as its people. */
export async function visitorsOfDay(
	db: Db,
	of: { day: string; branchId: string | null }
): Promise<{ people: number; members: number; guests: number; groups: number }> {
	const { rows } = await db.execute<{ people: number; members: number; guests: number; groups: number }>(sql`
		select coalesce(sum(people), 0)::int as people,
			coalesce(sum(people) filter (where kind = 'member'), 0)::int as members,
			coalesce(sum(people) filter (where kind = 'guest'), 0)::int as guests,
			coalesce(sum(people) filter (where kind = 'group'), 0)::int as groups
		from visit where ${countedIn({ from: of.day, to: of.day, branchId: of.branchId })}`);
	return rows[0] ?? { people: 0, members: 0, guests: 0, groups: 0 };
}
