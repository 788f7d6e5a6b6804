import { eq } from 'drizzle-orm';
import { lockCopy } from '#modules/catalogue/index.server.ts';
import { lockMember } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { loan } from '../../schema.ts';

/** A loan with all that an act about it changes locked, in the order of all acts: member, copy, loan. */
export async function lockLoan(tx: Db, publicId: string) {
	const [seen] = await tx
		.select({ memberId: loan.memberId, copyId: loan.copyId })
		.from(loan)
		.where(eq(loan.publicId, publicId));
	if (!seen) return undefined;
	const member = seen.memberId === null ? undefined : await lockMember(tx, seen.memberId);
	const copy = await lockCopy(tx, seen.copyId);
	const [found] = await tx.select().from(loan).where(eq(loan.publicId, publicId)).for('update');
	if (!copy || !found) throw new Error('a loan or its copy is gone');
	return { loan: found, copy, member };
}

export type LockedLoan = NonNullable<Awaited<ReturnType<typeof lockLoan>>>;
