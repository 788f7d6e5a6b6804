import { count } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

export async function countTitles(db: Db): Promise<number> {
	const [row] = await db.select({ titles: count() }).from(title);
	return row?.titles ?? 0;
}
