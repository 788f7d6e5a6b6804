import { and, asc, count, eq, inArray, isNotNull, isNull, lt, lte, min } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { loan } from '../../schema.ts';
import type { OverdueLoan } from '../overdue-body.ts';

/** Members who have a loan that is late by so many days or more: how many are late altogether, and since when. */
export async function overdueMembers(
	db: Db,
	of: { today: string; fromDays: number; branchId: string | null }
): Promise<{ memberId: string; loans: number; earliest: string }[]> {
	const lateEnough = db
		.select({ memberId: loan.memberId })
		.from(loan)
		.where(
			and(
				isNull(loan.returnedAt),
				isNull(loan.claimedOn),
				isNotNull(loan.memberId),
				lte(loan.dueOn, addDays(of.today, -Math.max(1, of.fromDays))),
				of.branchId === null ? undefined : eq(loan.branchId, of.branchId)
			)
		);
	const rows = await db
		.select({ memberId: loan.memberId, loans: count(), earliest: min(loan.dueOn) })
		.from(loan)
		.where(
			and(
				isNull(loan.returnedAt),
				isNull(loan.claimedOn),
				lt(loan.dueOn, of.today),
				inArray(loan.memberId, lateEnough)
			)
		)
		.groupBy(loan.memberId)
		.orderBy(asc(min(loan.dueOn)), asc(loan.memberId));
	return rows.map((row) => ({
		memberId: row.memberId ?? '',
		loans: row.loans,
		earliest: row.earliest ?? of.today
	}));
}

/** What a member has at home past its due date, the latest first of all. */
export async function overdueLoansOf(db: Db, memberId: string, today: string): Promise<OverdueLoan[]> {
	const loans = await loansOfMembers(db, [memberId]);
	return loans.filter((row) => row.dueOn < today && !row.isClaimed);
}

/** `isClaimed`: its reader says that it is back, and it is looked for. */
export type ListedLoan = OverdueLoan & { memberId: string; isClaimed: boolean };

/** Everything that these members have at home, by due date. */
export async function loansOfMembers(db: Db, memberIds: readonly string[]): Promise<ListedLoan[]> {
	const rows = await db
		.select({ memberId: loan.memberId, copyId: loan.copyId, dueOn: loan.dueOn, claimedOn: loan.claimedOn })
		.from(loan)
		.where(and(anyOf(loan.memberId, memberIds), isNull(loan.returnedAt)))
		.orderBy(asc(loan.dueOn), asc(loan.lentAt));
	if (rows.length === 0) return [];
	const copies = await copiesForLoans(
		db,
		rows.map((row) => row.copyId)
	);
	return rows.flatMap(({ memberId, copyId, dueOn, claimedOn }) => {
		const copy = copies.get(copyId);
		if (!copy || memberId === null) return [];
		return [{ memberId, dueOn, title: copy.title, copy: copy.barcode, isClaimed: claimedOn !== null }];
	});
}
