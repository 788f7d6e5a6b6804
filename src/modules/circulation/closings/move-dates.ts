import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { hold, loan } from '../schema.ts';
import { movedDate } from './schema.ts';
import { datesOnClosedDays, type DateToMove } from './dates-on-closed-days.ts';

export type Moved = { loans: number; holds: number };

/**
 * Moves every due date and every last day of a ready hold that falls on a closed day to the next open day, and
 * remembers each with the closing it was for. Call it in the transaction that has locked and changed the calendar.
 */
export async function moveDatesOffClosedDays(
	tx: Db,
	of: { branchIds: readonly string[]; today: string; closingId: string | null },
	act: Act
): Promise<Moved> {
	const moved: DateToMove[] = [];
	for (const date of await datesOnClosedDays(tx, of)) if (await move(tx, date)) moved.push(date);
	if (moved.length > 0)
		await tx.insert(movedDate).values(
			moved.map((date) => ({
				closingId: of.closingId,
				loanId: date.kind === 'loan' ? date.id : null,
				holdId: date.kind === 'hold' ? date.id : null,
				previousOn: date.previousOn,
				movedTo: date.movedTo
			}))
		);
	await recordServiceEvents(tx, moved.map(eventOf(act)));
	return {
		loans: moved.filter((date) => date.kind === 'loan').length,
		holds: moved.filter((date) => date.kind === 'hold').length
	};
}

/** False when the loan came back or the hold was collected in between. */
async function move(tx: Db, date: DateToMove): Promise<boolean> {
	const { id, previousOn, movedTo } = date;
	const changed =
		date.kind === 'loan'
			? await tx
					.update(loan)
					.set({ dueOn: movedTo })
					.where(and(eq(loan.id, id), eq(loan.dueOn, previousOn), isNull(loan.returnedAt)))
					.returning({ id: loan.id })
			: await tx
					.update(hold)
					.set({ readyUntil: movedTo })
					.where(and(eq(hold.id, id), eq(hold.readyUntil, previousOn), eq(hold.state, 'ready')))
					.returning({ id: hold.id });
	return changed.length > 0;
}

const eventOf = (act: Act) => (date: DateToMove) => ({
	kind: date.kind === 'loan' ? 'circulation.loan.due-moved' : 'circulation.hold.limit-moved',
	occurredAt: act.now,
	channel: act.channel,
	branchId: date.branchId,
	personId: date.memberId,
	titleId: date.titleId,
	copyId: date.copyId,
	actorId: act.actorId,
	facts: { [date.kind]: date.publicId, from: date.previousOn, to: date.movedTo }
});
