import { and, asc, eq, gt } from 'drizzle-orm';
import { findCopy } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../schema.ts';

/** The first loan of a copy after an instant, when there is one: whatever is told of before it is over since then. */
export async function lentAgainSince(db: Db, barcode: string, instant: Date) {
	const copy = await findCopy(db, barcode);
	if (!copy) return undefined;
	const [next] = await db
		.select({ id: loan.publicId, lentAt: loan.lentAt })
		.from(loan)
		.where(and(eq(loan.copyId, copy.id), gt(loan.lentAt, instant)))
		.orderBy(asc(loan.lentAt))
		.limit(1);
	return next;
}
