import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

/** Members who may use the library on a day, and those who joined since another. */
export async function memberCounts(db: Db, of: { today: string; joinedSince: string }) {
	const [row] = await db
		.select({
			active: sql<number>`count(*) filter (where ${member.status} = 'active'
				and (${member.expiresOn} is null or ${member.expiresOn} >= ${of.today}))::int`,
			joined: sql<number>`count(*) filter (where ${member.registeredOn} >= ${of.joinedSince})::int`
		})
		.from(member);
	return row ?? { active: 0, joined: 0 };
}
