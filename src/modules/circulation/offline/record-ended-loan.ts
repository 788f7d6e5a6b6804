import { and, eq, lt } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { settledDueCalendar } from '../queries/due-calendar.ts';
import { policyFor } from '../queries/policy-for.ts';
import { loanDueDate } from '../rules/due-date.ts';
import { loan } from '../schema.ts';

type Facts = {
	copy: {
		id: string;
		titleId: string;
		branchId: string;
		categoryId: string | null;
		materialType: string;
	};
	member: { id: string; categoryId: string | null };
	/** The moment from which the copy is known to have been in other hands. */
	endedAt: Date;
};

/**
 * Writes a loan that is heard of only after the copy went out again: it was made and is over. Loans and ledger count
 * it, today's state of the copy stays.
 */
export async function recordEndedLoan(tx: Db, { copy, member, endedAt }: Facts, act: Act) {
	const branchId = act.branchId ?? copy.branchId;
	const day = dayOfInstant(act.now);
	const [policy, calendar] = await Promise.all([
		policyFor(tx, {
			branchId,
			memberCategoryId: member.categoryId,
			copyCategoryId: copy.categoryId,
			materialType: copy.materialType,
			day
		}),
		settledDueCalendar(tx, branchId, day)
	]);
	const { dueOn } = loanDueDate(day, policy, calendar);
	// An earlier loan that was taken to last until the same moment ended with this one.
	await tx
		.update(loan)
		.set({ returnedAt: act.now })
		.where(and(eq(loan.copyId, copy.id), lt(loan.lentAt, act.now), eq(loan.returnedAt, endedAt)));
	const [made] = await tx
		.insert(loan)
		.values({
			copyId: copy.id,
			titleId: copy.titleId,
			memberId: member.id,
			branchId,
			lentAt: act.now,
			dueOn,
			returnedAt: endedAt,
			returnBranchId: branchId,
			lentBy: act.actorId,
			channel: act.channel
		})
		.returning({ id: loan.publicId });
	if (!made) throw new Error('a loan was inserted but not returned');
	const about = {
		channel: act.channel,
		branchId,
		personId: member.id,
		titleId: copy.titleId,
		copyId: copy.id,
		actorId: act.actorId
	};
	await recordServiceEvents(tx, [
		{ ...about, kind: 'circulation.loan.created', occurredAt: act.now, facts: { loan: made.id, due: dueOn } },
		{
			...about,
			kind: 'circulation.loan.returned',
			occurredAt: endedAt,
			facts: { loan: made.id, overdueDays: 0 }
		}
	]);
	return { loan: made.id, due: dueOn };
}
