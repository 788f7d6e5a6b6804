import { count, desc, gte } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../schema.ts';

/** The titles lent most since a day (library time), most first. */
export async function popularTitles(db: Db, of: { since: string; limit: number }): Promise<string[]> {
	const rows = await db
		.select({ titleId: loan.titleId })
		.from(loan)
		.where(gte(loan.lentAt, new Date(`${of.since}T00:00:00+07:00`)))
		.groupBy(loan.titleId)
		.orderBy(desc(count()), desc(loan.titleId))
		.limit(of.limit);
	return rows.map((row) => row.titleId);
}
