import { and, eq, inArray } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { clearFromShelf } from './settle-copy.ts';

/** Staff have done with the copy of an ended hold what had to be done; says whether there was one. */
export function clearHold(db: Db, publicId: string, now: Date): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [ended] = await tx
			.select({ id: hold.id })
			.from(hold)
			.where(and(eq(hold.publicId, publicId), inArray(hold.state, ['expired', 'cancelled'])));
		if (!ended) return false;
		await clearFromShelf(tx, [ended.id], now);
		return true;
	});
}
