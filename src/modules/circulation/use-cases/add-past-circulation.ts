import { anyOf, insertMany, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, type ServiceEvent } from '#platform/events/index.server.ts';
import { hold, loan, loanPolicy, loanRenewal, suspension } from '../schema.ts';

/** A key is given only where other rows name it before it is written. */
type Row<T extends { $inferInsert: unknown }> = Omit<T['$inferInsert'], 'libraryId'>;
export type PastLoan = Row<typeof loan>;

/**
 * Adds loans that happened elsewhere or before (imports, the demonstration), with their acts in the ledger, so that
 * reports reach back. No rule is asked: what happened, happened. Copies keep the status that their list gave them.
 */
export async function addPastLoans(db: Db, loans: readonly PastLoan[]): Promise<{ id: string }[]> {
	const added = await insertMany(loans, (rows) =>
		db.insert(loan).values(rows).returning({ id: loan.id, publicId: loan.publicId })
	);
	const events = loans.flatMap((row, index) => eventsOf(row, added[index]?.publicId ?? ''));
	await insertMany(events, async (some) => {
		await recordServiceEvents(db, some);
		return [];
	});
	return added;
}

function eventsOf(row: PastLoan, publicId: string): ServiceEvent[] {
	const shared = {
		channel: row.channel,
		branchId: row.branchId,
		personId: row.memberId ?? null,
		titleId: row.titleId,
		copyId: row.copyId,
		actorId: row.lentBy ?? null
	};
	const created = {
		...shared,
		kind: 'circulation.loan.created',
		occurredAt: row.lentAt,
		facts: { loan: publicId, due: row.dueOn }
	};
	if (!row.returnedAt) return [created];
	const returned = {
		...shared,
		kind: 'circulation.loan.returned',
		occurredAt: row.returnedAt,
		branchId: row.returnBranchId ?? row.branchId,
		facts: { loan: publicId }
	};
	return [created, returned];
}

export type PastRenewal = Row<typeof loanRenewal> & {
	memberId: string | null;
	titleId: string;
	copyId: string;
	branchId: string;
};

/** Adds renewals that happened before, with their acts in the ledger. */
export async function addPastRenewals(db: Db, renewals: readonly PastRenewal[]): Promise<void> {
	const loans = await db
		.select({ id: loan.id, publicId: loan.publicId })
		.from(loan)
		.where(
			anyOf(
				loan.id,
				renewals.map(({ loanId }) => loanId)
			)
		);
	const publicIds = new Map(loans.map((row) => [row.id, row.publicId]));
	await insertMany(renewals, (rows) =>
		db
			.insert(loanRenewal)
			.values(rows.map(({ memberId: _m, titleId: _t, copyId: _c, branchId: _b, ...row }) => row))
			.returning({ id: loanRenewal.id })
	);
	await insertMany(renewals, async (rows) => {
		await recordServiceEvents(
			db,
			rows.map((row) => ({
				kind: 'circulation.loan.renewed',
				occurredAt: row.renewedAt,
				channel: row.channel,
				branchId: row.branchId,
				personId: row.memberId,
				titleId: row.titleId,
				copyId: row.copyId,
				actorId: row.renewedBy ?? null,
				facts: { loan: publicIds.get(row.loanId) ?? '', due: row.dueOn }
			}))
		);
		return [];
	});
}

export async function addPastHolds(db: Db, holds: readonly Row<typeof hold>[]): Promise<void> {
	await insertMany(holds, (rows) => db.insert(hold).values(rows).returning({ id: hold.id }));
}

export async function addSuspensions(db: Db, rows: readonly Row<typeof suspension>[]): Promise<void> {
	await insertMany(rows, (some) => db.insert(suspension).values(some).returning({ id: suspension.id }));
}

export async function addLoanPolicies(db: Db, rows: readonly Row<typeof loanPolicy>[]): Promise<void> {
	await insertMany(rows, (some) => db.insert(loanPolicy).values(some).returning({ id: loanPolicy.id }));
}
