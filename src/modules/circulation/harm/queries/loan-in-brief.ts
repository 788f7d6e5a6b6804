import { eq } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../../schema.ts';

/** A loan as far as a question about it goes; undefined when there is none. */
export async function loanInBrief(db: Db, publicId: string) {
	const [found] = await db.select().from(loan).where(eq(loan.publicId, publicId));
	if (!found) return undefined;
	const [copy] = await copiesForShelf(db, [found.copyId]);
	if (!copy) throw new Error('a loan names a copy that does not exist');
	return { loan: found, copy, isOpen: found.returnedAt === null, isClaimed: found.claimedOn !== null };
}

export type LoanInBrief = NonNullable<Awaited<ReturnType<typeof loanInBrief>>>;
