import { and, eq, isNull } from 'drizzle-orm';
import { availableCopiesOf, copiesForLoans } from '#modules/catalogue/index.server.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { settledDueCalendar } from '../../queries/due-calendar.ts';
import { policyFor } from '../../queries/policy-for.ts';
import { hold, loan } from '../../schema.ts';
import { recalledLoans } from '../queries/recalls.ts';
import { loanToRecall, recalledTo } from '../rules/recall.ts';
import { recall } from '../schema.ts';
import { recallEvent } from './recall-event.ts';

/**
 * Somebody waits for a title whose copies are all out: the loan that has been out longest comes back earlier, where the
 * policy of its reader says so. Its own transaction, because the order of locks of a hold ends with the title: only the
 * loan is locked here.
 *
 * @param holdId public id of the hold
 * @returns the day to which a loan was moved, or null
 */
export function recallForHold(db: Db, holdId: string, act: Act): Promise<string | null> {
	return inTransaction(db, async (tx) => {
		const [waiting] = await tx.select().from(hold).where(eq(hold.publicId, holdId));
		if (!waiting || waiting.state !== 'waiting') return null;
		if ((await availableCopiesOf(tx, waiting.titleId)) > 0) return null;
		const open = await tx
			.select()
			.from(loan)
			.where(and(eq(loan.titleId, waiting.titleId), isNull(loan.returnedAt)))
			.for('update');
		const recalled = await recalledLoans(
			tx,
			open.map(({ id }) => id)
		);
		const chosen = loanToRecall(
			open.map((row) => ({
				...row,
				isRecalled: recalled.has(row.id),
				isClaimed: row.claimedOn !== null
			}))
		);
		if (!chosen) return null;
		const today = dayOfInstant(act.now);
		const movedTo = recalledTo(
			{
				today,
				...(await termsOf(tx, chosen, today)),
				loan: { lentOn: dayOfInstant(chosen.lentAt), dueOn: chosen.dueOn }
			},
			await settledDueCalendar(tx, chosen.branchId, today)
		);
		if (movedTo === null) return null;
		await tx.update(loan).set({ dueOn: movedTo }).where(eq(loan.id, chosen.id));
		await tx.insert(recall).values({
			loanId: chosen.id,
			holdId: waiting.id,
			previousOn: chosen.dueOn,
			movedTo,
			recalledAt: act.now
		});
		await recordServiceEvents(tx, [
			recallEvent('recalled', chosen, act, { from: chosen.dueOn, to: movedTo, hold: waiting.publicId })
		]);
		return movedTo;
	});
}

/** How soon a loan is recalled, and for how long it is left with its reader. */
async function termsOf(tx: Db, of: typeof loan.$inferSelect, day: string) {
	const copy = (await copiesForLoans(tx, [of.copyId])).get(of.copyId);
	const member = of.memberId === null ? undefined : await memberById(tx, of.memberId);
	const { recallDays, recallKeepDays } = await policyFor(tx, {
		branchId: of.branchId,
		memberCategoryId: member?.categoryId ?? null,
		copyCategoryId: copy?.categoryId ?? null,
		materialType: copy?.materialType ?? null,
		day
	});
	return { recallDays, keepDays: recallKeepDays };
}
