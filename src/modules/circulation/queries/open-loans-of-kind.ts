import { and, eq, isNull } from 'drizzle-orm';
import { countCopiesOfKind } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { ResolvedPolicy } from '../rules/policy.ts';
import { loan, loanPolicy } from '../schema.ts';

/**
 * How many open loans a member has of the kind that `maxLoansOfKind` was said for (the collection category and material
 * type of its row). 0 without asking where no row says it.
 */
export async function openLoansOfKind(db: Db, memberId: string, policy: ResolvedPolicy): Promise<number> {
	if (policy.maxLoansOfKind === null) return 0;
	const [kind] = await db
		.select({ categoryId: loanPolicy.copyCategoryId, materialType: loanPolicy.materialType })
		.from(loanPolicy)
		.where(eq(loanPolicy.id, policy.sources.maxLoansOfKind.from));
	const open = await db
		.select({ copyId: loan.copyId })
		.from(loan)
		.where(and(eq(loan.memberId, memberId), isNull(loan.returnedAt)));
	return countCopiesOfKind(
		db,
		open.map((row) => row.copyId),
		kind ?? { categoryId: null, materialType: null }
	);
}
