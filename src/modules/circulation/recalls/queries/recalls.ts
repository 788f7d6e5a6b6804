import { and, asc, eq, isNull } from 'drizzle-orm';
import { titleNames } from '#modules/catalogue/index.server.ts';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { loan } from '../../schema.ts';
import { recall } from '../schema.ts';

/** Which of these loans are recalled for somebody who waits. */
export async function recalledLoans(db: Db, loanIds: readonly string[]): Promise<ReadonlySet<string>> {
	if (loanIds.length === 0) return new Set();
	const rows = await db
		.select({ loanId: recall.loanId })
		.from(recall)
		.where(and(anyOf(recall.loanId, loanIds), isNull(recall.undoneAt)));
	return new Set(rows.map(({ loanId }) => loanId));
}

/** What a member has at home that others wait for, and until when it has to come back. */
export async function recallsOfMember(
	db: Db,
	memberId: string
): Promise<{ title: string; movedTo: string }[]> {
	const rows = await db
		.select({ titleId: loan.titleId, movedTo: recall.movedTo })
		.from(recall)
		.innerJoin(loan, eq(loan.id, recall.loanId))
		.where(
			and(
				eq(loan.memberId, memberId),
				isNull(loan.returnedAt),
				isNull(recall.undoneAt),
				eq(loan.dueOn, recall.movedTo)
			)
		)
		.orderBy(asc(recall.movedTo));
	const titles = await titleNames(
		db,
		rows.map(({ titleId }) => titleId)
	);
	return rows.map(({ titleId, movedTo }) => ({ title: titles.get(titleId)?.title ?? '', movedTo }));
}
