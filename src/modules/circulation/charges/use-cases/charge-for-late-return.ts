import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Act } from '../../act.ts';
import type { ResolvedPolicy } from '../../rules/policy.ts';
import type { LateReturn } from '../../rules/late-return.ts';
import { fineFor } from '../rules/fine.ts';
import { addCharge } from './add-charge.ts';

/**
 * Charges a late return when the policy of the day of the return says so. A book that comes back late a second time
 * is another loan: a loan is charged once.
 *
 * @param lateDays open days late
 * @returns the reason to tell, or null when nothing is charged
 */
export async function chargeForLateReturn(
	tx: Db,
	{ loan, member, copy }: LateReturn,
	{ lateDays, policy }: { lateDays: number; policy: ResolvedPolicy },
	act: Act
): Promise<Reason | null> {
	const why = fineFor(lateDays, policy);
	if (!why) return null;
	await addCharge(
		tx,
		{
			memberId: member.id,
			branchId: act.branchId ?? loan.branchId,
			kind: 'late',
			amount: why.amount,
			loanId: loan.id,
			copyId: copy.id,
			titleId: copy.titleId,
			why
		},
		act
	);
	return { code: 'return.charged', facts: { ...why }, setting: policy.sources.fineOn };
}
