import { and, eq, gte, isNull } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { nextOpenDay, type Calendar } from '../rules/due-date.ts';
import { hold, loan } from '../schema.ts';

export type DateToMove = {
	kind: 'loan' | 'hold';
	id: string;
	memberId: string | null;
	titleId: string;
	copyId: string | null;
	branchId: string;
	publicId: string;
	previousOn: string;
	movedTo: string;
};

export type ClosedDays = { firstDay: string; lastDay: string; reason: string };

/** A calendar with some more days closed. */
const withClosedDays =
	(calendar: Calendar, closed: ClosedDays | undefined): Calendar =>
	(day) =>
		closed && day >= closed.firstDay && day <= closed.lastDay
			? { open: false, name: closed.reason }
			: calendar(day);

/**
 * Due dates of open loans and last days of ready holds, from today on, that fall on a closed day of their branch, each
 * with the next open day. `closed` tries days that are not in the calendar yet.
 */
export async function datesOnClosedDays(
	db: Db,
	of: { branchIds: readonly string[]; today: string; closed?: ClosedDays | undefined }
): Promise<DateToMove[]> {
	const dates = [...(await openDueDates(db, of)), ...(await readyLimits(db, of))];
	const calendars = new Map<string, Calendar>();
	for (const branchId of new Set(dates.map((row) => row.branchId)))
		calendars.set(branchId, withClosedDays(await dueCalendar(db, branchId, of.today), of.closed));
	return dates.flatMap((row) => {
		const calendar = calendars.get(row.branchId);
		const movedTo = calendar ? nextOpenDay(row.previousOn, calendar) : row.previousOn;
		return movedTo === row.previousOn ? [] : [{ ...row, movedTo }];
	});
}

type DatesAsked = { branchIds: readonly string[]; today: string };

async function openDueDates(db: Db, { branchIds, today }: DatesAsked) {
	const rows = await db
		.select({
			id: loan.id,
			memberId: loan.memberId,
			titleId: loan.titleId,
			copyId: loan.copyId,
			branchId: loan.branchId,
			publicId: loan.publicId,
			previousOn: loan.dueOn
		})
		.from(loan)
		.where(and(isNull(loan.returnedAt), gte(loan.dueOn, today), anyOf(loan.branchId, branchIds)));
	return rows.map((row) => ({ kind: 'loan' as const, ...row }));
}

async function readyLimits(db: Db, { branchIds, today }: DatesAsked) {
	const rows = await db
		.select({
			id: hold.id,
			memberId: hold.memberId,
			titleId: hold.titleId,
			copyId: hold.copyId,
			branchId: hold.pickupBranchId,
			publicId: hold.publicId,
			previousOn: hold.readyUntil
		})
		.from(hold)
		.where(and(eq(hold.state, 'ready'), gte(hold.readyUntil, today), anyOf(hold.pickupBranchId, branchIds)));
	return rows.flatMap(({ previousOn, ...row }) =>
		previousOn === null ? [] : [{ kind: 'hold' as const, ...row, previousOn }]
	);
}
