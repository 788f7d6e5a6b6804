import { and, count, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { obligation } from '../schema.ts';

/** What is to be made good for a copy and is not settled. */
export async function openObligationOfCopy(db: Db, copyId: string) {
	const [found] = await db
		.select()
		.from(obligation)
		.where(and(eq(obligation.copyId, copyId), eq(obligation.state, 'open')));
	return found;
}

/** How much a member still has to make good. */
export async function countOpenObligations(db: Db, memberId: string): Promise<number> {
	const [row] = await db
		.select({ n: count() })
		.from(obligation)
		.where(and(eq(obligation.memberId, memberId), eq(obligation.state, 'open')));
	return row?.n ?? 0;
}
