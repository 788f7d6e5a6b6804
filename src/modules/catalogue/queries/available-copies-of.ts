import { and, count, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy } from '../schema.ts';

/** How many copies of a title could be lent this minute. */
export async function availableCopiesOf(db: Db, titleId: string): Promise<number> {
	const [row] = await db
		.select({ copies: count() })
		.from(copy)
		.where(and(eq(copy.titleId, titleId), eq(copy.status, 'available'), eq(copy.access, 'loanable')));
	return row?.copies ?? 0;
}
