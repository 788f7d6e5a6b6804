import { and, eq, isNull } from 'drizzle-orm';
import { membersInBrief } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { byNumber } from '../rules/locker-code.ts';
import { locker, lockerLoan } from '../schema.ts';

export type LockerNow = typeof locker.$inferSelect & {
	/** Who has the key, since when. */
	taken: { who: string; card: string | null; lentAt: Date } | null;
};

/** The lockers of a branch or of one of its rooms, in the order of their numbers, with who has the key. */
export async function lockersOf(
	db: Db,
	of: { branchId: string; roomId?: string | undefined }
): Promise<LockerNow[]> {
	const rows = await db
		.select({ locker, loan: lockerLoan })
		.from(locker)
		.leftJoin(lockerLoan, and(eq(lockerLoan.lockerId, locker.id), isNull(lockerLoan.returnedAt)))
		.where(
			and(
				eq(locker.branchId, of.branchId),
				of.roomId === undefined ? undefined : eq(locker.roomId, of.roomId)
			)
		);
	const members = await membersInBrief(
		db,
		rows.flatMap(({ loan }) => loan?.memberId ?? [])
	);
	return rows
		.map(({ locker: one, loan }) => {
			const member = loan?.memberId ? members.get(loan.memberId) : undefined;
			const who = member?.name ?? loan?.guestName ?? '–';
			const taken = loan && { who, card: member?.cardNumber ?? null, lentAt: loan.lentAt };
			return { ...one, taken };
		})
		.toSorted(byNumber);
}
