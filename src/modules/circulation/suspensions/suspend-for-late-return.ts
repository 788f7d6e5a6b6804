import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { policyFor } from '../queries/policy-for.ts';
import { lateOpenDays, suspendedUntil, suspensionFor } from '../rules/suspension.ts';
import { suspension } from '../schema.ts';

export type LateReturn = {
	loan: { id: string; publicId: string; branchId: string; dueOn: string };
	member: { id: string; categoryId: string | null };
	copy: { id: string; titleId: string; categoryId: string | null; materialType: string };
	today: string;
};

/**
 * Puts off the next loans of whoever brought a book back late, as long as the policy of that day says. Several late
 * books put off side by side, not one after the other: the longest counts.
 *
 * @returns the reason to tell, or null when nothing is put off
 */
export async function suspendForLateReturn(tx: Db, late: LateReturn, act: Act): Promise<Reason | null> {
	const { loan, member, copy, today } = late;
	if (loan.dueOn >= today) return null;
	const policy = await policyFor(tx, {
		branchId: loan.branchId,
		memberCategoryId: member.categoryId,
		copyCategoryId: copy.categoryId,
		materialType: copy.materialType,
		day: today
	});
	if (policy.suspensionMode === 'off') return null;
	const calendar = await dueCalendar(tx, loan.branchId, loan.dueOn);
	const count = suspensionFor(lateOpenDays(loan.dueOn, today, calendar), policy);
	if (!count) return null;
	const endsOn = suspendedUntil(today, count);
	await tx.insert(suspension).values({
		memberId: member.id,
		loanId: loan.id,
		startsOn: today,
		endsOn,
		lateDays: count.lateOpenDays,
		cause: 'late',
		why: count
	});
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.suspension.created',
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId ?? loan.branchId,
			personId: member.id,
			titleId: copy.titleId,
			copyId: copy.id,
			actorId: act.actorId,
			facts: { loan: loan.publicId, endsOn, days: count.days }
		}
	]);
	return {
		code: 'return.suspended',
		facts: {
			endsOn,
			days: count.days,
			lateDays: count.lateOpenDays,
			graceDays: count.graceDays,
			isGrowing: count.mode === 'growing',
			daysPerStep: count.daysPerStep,
			per: count.per,
			cap: count.cap
		},
		setting: policy.sources.suspensionMode
	};
}
