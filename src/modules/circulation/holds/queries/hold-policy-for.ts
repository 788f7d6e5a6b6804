import type { Db } from '#platform/database/index.server.ts';
import { policyFor } from '../../queries/policy-for.ts';
import type { HoldPolicy } from '../rules/hold-policy.ts';

export type HoldPolicyQuestion = {
	pickupBranchId: string;
	memberCategoryId: string | null;
	materialType: string | null;
	/** ISO day. */
	day: string;
};

/** What the loan policy says about a hold of this reader that is collected at this place. */
export const holdPolicyFor = (db: Db, of: HoldPolicyQuestion): Promise<HoldPolicy> =>
	policyFor(db, {
		branchId: of.pickupBranchId,
		memberCategoryId: of.memberCategoryId,
		copyCategoryId: null,
		materialType: of.materialType,
		day: of.day
	});
