import { and, count, eq, isNotNull, isNull, not, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { hold, loan, suspension } from '../schema.ts';

/** The loans that came from another system, by the id they had there. */
export async function knownLoans(db: Db, source: string) {
	const rows = await db
		.select({
			id: loan.id,
			legacyId: loan.legacyId,
			copyId: loan.copyId,
			titleId: loan.titleId,
			memberId: loan.memberId,
			branchId: loan.branchId,
			dueOn: loan.dueOn,
			renewals: loan.renewals,
			returnedAt: loan.returnedAt
		})
		.from(loan)
		.where(and(eq(loan.legacySource, source), isNotNull(loan.legacyId)));
	return rows.flatMap(({ legacyId, ...row }) => (legacyId === null ? [] : [{ ...row, legacyId }]));
}

/** The open loan of each of these copies that is out. */
export async function openLoansOfCopies(db: Db, copyIds: readonly string[]): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: loan.id, copyId: loan.copyId })
		.from(loan)
		.where(and(anyOf(loan.copyId, copyIds), isNull(loan.returnedAt)));
	return new Map(rows.map((row) => [row.copyId, row.id]));
}

export type LoanFigures = { all: number; open: number; overdue: number };

/** How many of these loans there are, how many are open, and how many of those were due before a day. */
export async function loanFigures(db: Db, ids: readonly string[], asOf: string): Promise<LoanFigures> {
	const isOpen = sql`${loan.returnedAt} is null`;
	const [figures] = await db
		.select({
			all: count(),
			open: sql<number>`count(*) filter (where ${isOpen})`.mapWith(Number),
			overdue: sql<number>`count(*) filter (where ${isOpen} and ${loan.dueOn} < ${asOf})`.mapWith(Number)
		})
		.from(loan)
		.where(anyOf(loan.id, ids));
	return figures ?? { all: 0, open: 0, overdue: 0 };
}

export type Hanging = { loans: number; holds: number; suspensions: number };

/** Acts of circulation on these titles, copies and members, apart from the given loans, holds and suspensions. */
export async function actsHangingOn(
	db: Db,
	rows: {
		titles: readonly string[];
		copies: readonly string[];
		members: readonly string[];
		besideLoans: readonly string[];
		besideHolds: readonly string[];
		besideSuspensions: readonly string[];
	}
): Promise<Hanging> {
	const { titles, copies, members, besideLoans, besideHolds, besideSuspensions } = rows;
	const onLoan = sql`(${anyOf(loan.copyId, copies)} or ${anyOf(loan.titleId, titles)} or ${anyOf(loan.memberId, members)})`;
	const onHold = sql`(${anyOf(hold.copyId, copies)} or ${anyOf(hold.titleId, titles)} or ${anyOf(hold.memberId, members)})`;
	const onSuspension = sql`(${anyOf(suspension.memberId, members)} or ${anyOf(suspension.loanId, besideLoans)})`;
	return {
		loans: await db.$count(loan, and(onLoan, not(anyOf(loan.id, besideLoans)))),
		holds: await db.$count(hold, and(onHold, not(anyOf(hold.id, besideHolds)))),
		suspensions: await db.$count(suspension, and(onSuspension, not(anyOf(suspension.id, besideSuspensions))))
	};
}
