import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import type { ResolvedPolicy } from '../rules/policy.ts';
import { suspendedUntil, suspensionFor } from '../rules/suspension.ts';
import { suspension } from '../schema.ts';
import type { LateReturn } from '../rules/late-return.ts';

/**
 * Puts off the next loans of whoever brought a book back late, as long as the policy of that day says. Several late
 * books put off side by side, not one after the other: the longest counts.
 *
 * @param lateDays open days late
 * @returns the reason to tell, or null when nothing is put off
 */
export async function suspendForLateReturn(
	tx: Db,
	{ loan, member, copy, today }: LateReturn,
	{ lateDays, policy }: { lateDays: number; policy: ResolvedPolicy },
	act: Act
): Promise<Reason | null> {
	const count = suspensionFor(lateDays, policy);
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
