import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { closingsByIds, type Closing } from '#modules/organisation/index.server.ts';
import { titleNames } from '#modules/catalogue/index.server.ts';
import { membersByIds } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold, loan } from '../schema.ts';
import { movedDate } from './schema.ts';

export type MovedDate = {
	kind: 'loan' | 'hold';
	titleId: string;
	title: string;
	member: { name: string; card: string } | null;
	previousOn: string;
	movedTo: string;
	isUndone: boolean;
};

const columns = {
	id: movedDate.id,
	closingId: movedDate.closingId,
	loanId: movedDate.loanId,
	previousOn: movedDate.previousOn,
	movedTo: movedDate.movedTo,
	undoneAt: movedDate.undoneAt,
	loanMember: loan.memberId,
	loanTitle: loan.titleId,
	holdMember: hold.memberId,
	holdTitle: hold.titleId
};

/** What a closing moved, in the order of the new dates, for the list that staff see. */
export async function movedDatesOfClosing(db: Db, closingId: string): Promise<MovedDate[]> {
	const rows = await db
		.select(columns)
		.from(movedDate)
		.leftJoin(loan, eq(loan.id, movedDate.loanId))
		.leftJoin(hold, eq(hold.id, movedDate.holdId))
		.where(eq(movedDate.closingId, closingId))
		.orderBy(asc(movedDate.movedTo), asc(movedDate.id));
	return describeMovedDates(
		db,
		rows.map((row) => ({
			kind: row.loanId === null ? 'hold' : 'loan',
			titleId: row.loanTitle ?? row.holdTitle ?? '',
			memberId: row.loanMember ?? row.holdMember,
			previousOn: row.previousOn,
			movedTo: row.movedTo,
			isUndone: row.undoneAt !== null
		}))
	);
}

type Bare = Omit<MovedDate, 'title' | 'member'> & { memberId: string | null };

/** Adds titles and people to dates that move or have moved. */
export async function describeMovedDates(db: Db, dates: readonly Bare[]): Promise<MovedDate[]> {
	const titles = await titleNames(
		db,
		dates.map((date) => date.titleId)
	);
	const members = await membersByIds(
		db,
		dates.flatMap((date) => date.memberId ?? [])
	);
	const people = new Map(members.map((row) => [row.id, { name: row.name, card: row.cardNumber }]));
	return dates.map(({ memberId, ...date }) => ({
		...date,
		titleId: titles.get(date.titleId)?.publicId ?? '',
		title: titles.get(date.titleId)?.title ?? '',
		member: (memberId === null ? undefined : people.get(memberId)) ?? null
	}));
}

export type MovedForMember = { closing: Closing | null; movedTo: string; loans: number; holds: number };

/** Dates of a member that a closing moved and that still stand so; one line for each closing and new date. */
export async function movedDatesOfMember(db: Db, memberId: string): Promise<MovedForMember[]> {
	const rows = await db
		.select({ ...columns, loanDue: loan.dueOn })
		.from(movedDate)
		.leftJoin(loan, eq(loan.id, movedDate.loanId))
		.leftJoin(hold, eq(hold.id, movedDate.holdId))
		.where(
			and(
				isNull(movedDate.undoneAt),
				or(
					and(eq(loan.memberId, memberId), isNull(loan.returnedAt), eq(loan.dueOn, movedDate.movedTo)),
					and(
						eq(hold.memberId, memberId),
						inArray(hold.state, ['ready']),
						eq(hold.readyUntil, movedDate.movedTo)
					)
				)
			)
		)
		.orderBy(asc(movedDate.movedTo));
	const closings = await closingsByIds(db, [...new Set(rows.flatMap((row) => row.closingId ?? []))]);
	const lines = new Map<string, MovedForMember>();
	for (const row of rows) {
		const key = `${row.closingId} ${row.movedTo}`;
		const closing = closings.find((candidate) => candidate.id === row.closingId) ?? null;
		const line = lines.get(key) ?? { closing, movedTo: row.movedTo, loans: 0, holds: 0 };
		if (row.loanId === null) line.holds++;
		else line.loans++;
		lines.set(key, line);
	}
	return [...lines.values()];
}
