import { and, isNotNull, lt, or } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { lockerLoan } from '../schema.ts';

/** Cuts names and members from keys that came back before a moment; the count stays. */
export async function forgetLockerUsers(db: Db, before: Date): Promise<void> {
	await db
		.update(lockerLoan)
		.set({ memberId: null, guestName: null })
		.where(
			and(
				lt(lockerLoan.returnedAt, before),
				or(isNotNull(lockerLoan.memberId), isNotNull(lockerLoan.guestName))
			)
		);
}
