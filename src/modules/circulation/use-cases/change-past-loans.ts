import { eq } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, removeServiceEvents } from '#platform/events/index.server.ts';
import { loan, loanRenewal } from '../schema.ts';

/** What another system says of a loan now: another due date, renewals, the return. */
export type LoanChange = {
	id: string;
	dueOn: string;
	renewals: number;
	returnedAt: Date | null;
};

/** Writes what happened to loans elsewhere since they were added; a return is an act in the ledger. */
export async function changePastLoans(db: Db, changes: readonly LoanChange[]): Promise<void> {
	for (const { id, ...facts } of changes) {
		const [before] = await db.select().from(loan).where(eq(loan.id, id)).for('update');
		await db.update(loan).set(facts).where(eq(loan.id, id));
		if (!before || before.returnedAt !== null || facts.returnedAt === null) continue;
		await recordServiceEvents(db, [
			{
				kind: 'circulation.loan.returned',
				occurredAt: facts.returnedAt,
				channel: 'import',
				branchId: before.branchId,
				personId: before.memberId,
				titleId: before.titleId,
				copyId: before.copyId,
				facts: { loan: before.publicId }
			}
		]);
	}
}

/**
 * Takes back loans that were added from another system, with their renewals and their acts in the ledger: as if they
 * had never been told.
 */
export async function removePastLoans(db: Db, ids: readonly string[]): Promise<void> {
	await db.delete(loanRenewal).where(anyOf(loanRenewal.loanId, ids));
	const gone = await db.delete(loan).where(anyOf(loan.id, ids)).returning({ publicId: loan.publicId });
	await removeServiceEvents(db, {
		kinds: ['circulation.loan.created', 'circulation.loan.renewed', 'circulation.loan.returned'],
		fact: 'loan',
		values: gone.map(({ publicId }) => publicId)
	});
}
