import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold, loan } from '../../schema.ts';
import { recall } from '../schema.ts';
import { recallEvent } from './recall-event.ts';

/**
 * A hold for which a loan was recalled has ended: the next who waits for the title takes its place, otherwise the loan
 * has its old date again. One that was moved since, or has come back, keeps the date it has.
 *
 * @param holdId public id of the hold
 */
export function endRecallOf(db: Db, holdId: string, act: Act): Promise<void> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select({ recall, hold })
			.from(recall)
			.innerJoin(hold, eq(hold.id, recall.holdId))
			.where(and(eq(hold.publicId, holdId), isNull(recall.undoneAt)))
			.for('update', { of: recall });
		if (!found || found.hold.state === 'waiting') return;
		const next = await nextWithout(tx, found.hold.titleId);
		if (next) {
			await tx.update(recall).set({ holdId: next.id }).where(eq(recall.id, found.recall.id));
			return;
		}
		await tx.update(recall).set({ undoneAt: act.now }).where(eq(recall.id, found.recall.id));
		const { previousOn, movedTo, loanId } = found.recall;
		const [restored] = await tx
			.update(loan)
			.set({ dueOn: previousOn })
			.where(and(eq(loan.id, loanId), eq(loan.dueOn, movedTo), isNull(loan.returnedAt)))
			.returning();
		if (restored)
			await recordServiceEvents(tx, [
				recallEvent('recall-ended', restored, act, { from: movedTo, to: previousOn })
			]);
	});
}

/** Who waits for a title and has no loan recalled. */
async function nextWithout(tx: Db, titleId: string) {
	const served = tx.select({ id: recall.holdId }).from(recall).where(isNull(recall.undoneAt));
	const [next] = await tx
		.select({ id: hold.id })
		.from(hold)
		.where(and(eq(hold.titleId, titleId), eq(hold.state, 'waiting'), notInArray(hold.id, served)))
		.orderBy(asc(hold.queueNumber), asc(hold.placedAt))
		.limit(1);
	return next;
}
