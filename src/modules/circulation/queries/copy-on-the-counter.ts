import { and, eq, isNull } from 'drizzle-orm';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { cardOfMember } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { holdsAboutCopy } from '../holds/queries/holds-about-copy.ts';
import { loan } from '../schema.ts';

/**
 * What a scanned code is as a copy: its title, when it is out the loan and whose, and whether a hold has a claim on it.
 */
export async function copyOnTheCounter(db: Db, code: string) {
	const copy = await findCopy(db, code);
	if (!copy) return undefined;
	const [open] = await db
		.select({ id: loan.publicId, memberId: loan.memberId, dueOn: loan.dueOn })
		.from(loan)
		.where(and(eq(loan.copyId, copy.id), isNull(loan.returnedAt)));
	const { bound, isAwaited } = await holdsAboutCopy(db, copy);
	return {
		...copy,
		isForHold: bound !== null || (isAwaited && copy.status === 'available'),
		/** It is on its way between places. */
		isOnItsWay: bound === null && copy.status === 'in-transit',
		isLost: copy.status === 'lost',
		onLoan: open && {
			id: open.id,
			dueOn: open.dueOn,
			card: open.memberId ? await cardOfMember(db, open.memberId) : null
		}
	};
}
