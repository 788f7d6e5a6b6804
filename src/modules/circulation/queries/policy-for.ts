import type { Db } from '#platform/database/index.server.ts';
import type { PolicyQuestion, ResolvedPolicy } from '../rules/policy.ts';
import { resolvePolicy } from '../rules/resolve-policy.ts';
import { policyRows } from './policy-rows.ts';

/** The loan policy in force for one member category, copy kind, branch and day. */
export async function policyFor(db: Db, question: PolicyQuestion): Promise<ResolvedPolicy> {
	return resolvePolicy(await policyRows(db), question);
}
