import { and, eq, isNull } from 'drizzle-orm';
import { closingById, lockCalendar, undoClosing } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { nextOpenDay } from '../rules/due-date.ts';
import { hold, loan } from '../schema.ts';
import { movedDate } from './schema.ts';

export type ReopenOutcome =
	| { ok: true; restored: number; kept: number }
	| { ok: false; code: 'closing.unknown' | 'closing.undone-already' | 'closing.begun' };

/**
 * Takes a closing back as long as none of its days has passed: the days are open again and dates return to where they
 * were. A loan that has been renewed or returned since keeps what it has now.
 */
export function reopenDays(db: Db, closingId: string, act: Act): Promise<ReopenOutcome> {
	return inTransaction(db, async (tx) => {
		await lockCalendar(tx);
		const closing = await closingById(tx, closingId);
		if (!closing) return { ok: false, code: 'closing.unknown' };
		if (closing.undoneAt !== null) return { ok: false, code: 'closing.undone-already' };
		if (closing.firstDay < dayOfInstant(act.now)) return { ok: false, code: 'closing.begun' };
		await undoClosing(tx, closingId, act);
		const moved = await tx
			.select()
			.from(movedDate)
			.where(and(eq(movedDate.closingId, closingId), isNull(movedDate.undoneAt)));
		let restored = 0;
		for (const date of moved) {
			if (!(await restore(tx, date, dayOfInstant(act.now)))) continue;
			restored++;
			await tx.update(movedDate).set({ undoneAt: act.now }).where(eq(movedDate.id, date.id));
		}
		return { ok: true, restored, kept: moved.length - restored };
	});
}

/** Back to the old date, or to the first open day after it when another closing covers it. */
async function restore(tx: Db, date: typeof movedDate.$inferSelect, today: string): Promise<boolean> {
	const { loanId, holdId, movedTo, previousOn } = date;
	if (loanId !== null) {
		const isAsMoved = and(eq(loan.id, loanId), eq(loan.dueOn, movedTo), isNull(loan.returnedAt));
		const [open] = await tx.select({ branchId: loan.branchId }).from(loan).where(isAsMoved);
		if (!open) return false;
		const dueOn = nextOpenDay(previousOn, await dueCalendar(tx, open.branchId, today));
		await tx.update(loan).set({ dueOn }).where(isAsMoved);
		return true;
	}
	if (holdId === null) return false;
	const isAsMoved = and(eq(hold.id, holdId), eq(hold.readyUntil, movedTo), eq(hold.state, 'ready'));
	const [ready] = await tx.select({ branchId: hold.pickupBranchId }).from(hold).where(isAsMoved);
	if (!ready) return false;
	const readyUntil = nextOpenDay(previousOn, await dueCalendar(tx, ready.branchId, today));
	await tx.update(hold).set({ readyUntil }).where(isAsMoved);
	return true;
}
