import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Act } from '../act.ts';
import { chargeForLateReturn } from '../charges/use-cases/charge-for-late-return.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { policyFor } from '../queries/policy-for.ts';
import type { LateReturn } from '../rules/late-return.ts';
import { lateOpenDays } from '../rules/suspension.ts';
import { suspendForLateReturn } from '../suspensions/suspend-for-late-return.ts';

/**
 * What a late return brings by the policy of that day: borrowing put off, money, both or nothing. Late open days are
 * counted once, by the calendar of the branch that lent it.
 *
 * @returns the reasons to tell
 */
export async function sanctionLateReturn(tx: Db, late: LateReturn, act: Act): Promise<Reason[]> {
	const { loan, member, copy, today } = late;
	if (loan.dueOn >= today) return [];
	const policy = await policyFor(tx, {
		branchId: loan.branchId,
		memberCategoryId: member.categoryId,
		copyCategoryId: copy.categoryId,
		materialType: copy.materialType,
		day: today
	});
	if (policy.suspensionMode === 'off' && !policy.fineOn) return [];
	const calendar = await dueCalendar(tx, loan.branchId, loan.dueOn);
	const by = { lateDays: lateOpenDays(loan.dueOn, today, calendar), policy };
	const reasons = [
		await suspendForLateReturn(tx, late, by, act),
		await chargeForLateReturn(tx, late, by, act)
	];
	return reasons.filter((reason) => reason !== null);
}
