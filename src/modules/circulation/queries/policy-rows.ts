import { getTableColumns } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { PolicyRow } from '../rules/policy.ts';
import { loanPolicy } from '../schema.ts';

export type StoredPolicyRow = typeof loanPolicy.$inferSelect & PolicyRow;

/** Every row of the loan policy. A library has some dozens; which of them speaks is decided by rules/resolve-policy.ts. */
export const policyRows = (db: Db): Promise<StoredPolicyRow[]> =>
	db.select(getTableColumns(loanPolicy)).from(loanPolicy);
