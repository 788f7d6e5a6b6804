import type { Db } from '#platform/database/index.server.ts';
import { resolvePolicy, type PolicyScope, type ResolvedPolicy } from '../rules/policy.ts';
import { loanPolicy } from '../schema.ts';

/** The loan policy in force for one member category, copy kind and branch. */
export async function policyFor(db: Db, scope: PolicyScope): Promise<ResolvedPolicy> {
	const rows = await db
		.select({
			id: loanPolicy.id,
			branchId: loanPolicy.branchId,
			memberCategoryId: loanPolicy.memberCategoryId,
			copyCategoryId: loanPolicy.copyCategoryId,
			materialType: loanPolicy.materialType,
			loanDays: loanPolicy.loanDays,
			maxLoans: loanPolicy.maxLoans,
			maxRenewals: loanPolicy.maxRenewals,
			renewalDays: loanPolicy.renewalDays,
			refuseAtOverdue: loanPolicy.refuseAtOverdue,
			loanable: loanPolicy.loanable
		})
		.from(loanPolicy);
	return resolvePolicy(rows, scope);
}
