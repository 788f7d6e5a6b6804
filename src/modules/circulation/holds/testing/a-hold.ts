import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { rigNow } from '../../testing/at-the-desk.ts';

type HoldFacts = Pick<typeof hold.$inferInsert, 'titleId' | 'memberId' | 'pickupBranchId'> &
	Partial<typeof hold.$inferInsert>;

/** A reader waits, since the day before unless said otherwise. */
export async function aHold(db: Db, facts: HoldFacts) {
	const [row] = await db
		.insert(hold)
		.values({ placedAt: new Date(rigNow.getTime() - 86_400_000), ...facts })
		.returning();
	if (!row) throw new Error('no hold was made');
	return row;
}
