import { desc, eq } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { loan, suspension } from '../schema.ts';

export type MemberSuspension = Omit<typeof suspension.$inferSelect, 'memberId' | 'libraryId'> & {
	/** The day still to come or the day of today lies in it, and nobody has lifted it. */
	isRunning: boolean;
	/** The book that was late, where it is known. */
	title: string | null;
};

const shown = 20;

/** The suspensions of a member, running ones and earlier ones, the latest first. */
export async function suspensionsOfMember(
	db: Db,
	memberId: string,
	today: string
): Promise<MemberSuspension[]> {
	const rows = await db
		.select({ suspension, copyId: loan.copyId })
		.from(suspension)
		.leftJoin(loan, eq(loan.id, suspension.loanId))
		.where(eq(suspension.memberId, memberId))
		.orderBy(desc(suspension.endsOn), desc(suspension.id))
		.limit(shown);
	const copyIds = rows.flatMap((row) => row.copyId ?? []);
	const copies = copyIds.length > 0 ? await copiesForLoans(db, copyIds) : new Map<string, never>();
	return rows.map(({ suspension: row, copyId }) => ({
		...row,
		isRunning: row.liftedAt === null && row.endsOn >= today,
		title: (copyId === null ? undefined : copies.get(copyId)?.title) ?? null
	}));
}
