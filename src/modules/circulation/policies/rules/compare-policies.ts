import type { Calendar } from '../../rules/due-date.ts';
import { loanDueDate } from '../../rules/due-date.ts';
import type { PolicyRow, PolicyScope, ResolvedPolicy } from '../../rules/policy.ts';
import { resolvePolicy } from '../../rules/resolve-policy.ts';
import { fineFor } from '../../charges/rules/fine.ts';
import { lateOpenDays, suspensionFor } from '../../rules/suspension.ts';

/** A loan as it was, with what the policy asks about it. Days are ISO days, `lentAt` and `returnedAt` milliseconds. */
export type PastLoan = {
	id: string;
	memberId: string;
	lentOn: string;
	lentAt: number;
	dueOn: string;
	returnedOn: string | null;
	returnedAt: number | null;
	scope: PolicyScope & { branchId: string };
};

/** The rule that would have refused the loan. */
export type RefusedBy = 'loanable' | 'maxLoans' | 'maxLoansOfKind' | 'refuseAtOverdue';

export type LoanOutcome = {
	refusedBy: RefusedBy | null;
	dueOn: string;
	suspensionDays: number;
	fine: number;
};

export type LoanCompared = { id: string; before: LoanOutcome; after: LoanOutcome };

export type PolicyComparison = {
	loans: number;
	later: LoanCompared[];
	earlier: LoanCompared[];
	refused: LoanCompared[];
	allowed: LoanCompared[];
	suspendedLonger: LoanCompared[];
	suspendedShorter: LoanCompared[];
	chargedMore: LoanCompared[];
	chargedLess: LoanCompared[];
};

type Past = {
	/** All loans that were open at some time of the month, by member. */
	byMember: ReadonlyMap<string, readonly PastLoan[]>;
	calendarOf: (branchId: string) => Calendar;
};

const isOfKind = (rows: readonly PolicyRow[], policy: ResolvedPolicy) => {
	const row = rows.find((candidate) => candidate.id === policy.sources.maxLoansOfKind.from);
	return ({ scope }: PastLoan) =>
		(row?.copyCategoryId ?? scope.copyCategoryId) === scope.copyCategoryId &&
		(row?.materialType ?? scope.materialType) === scope.materialType;
};

function refusedBy(rows: readonly PolicyRow[], policy: ResolvedPolicy, loan: PastLoan, past: Past) {
	const had = (past.byMember.get(loan.memberId) ?? []).filter(
		(other) =>
			other.id !== loan.id &&
			other.lentAt < loan.lentAt &&
			(other.returnedAt === null || other.returnedAt > loan.lentAt)
	);
	const overdue = had.filter((other) => other.dueOn < loan.lentOn).length;
	const ofKind = had.filter(isOfKind(rows, policy)).length;
	if (!policy.loanable) return 'loanable' as const;
	if (had.length >= policy.maxLoans) return 'maxLoans' as const;
	if (policy.maxLoansOfKind !== null && ofKind >= policy.maxLoansOfKind) return 'maxLoansOfKind' as const;
	if (policy.refuseAtOverdue > 0 && overdue >= policy.refuseAtOverdue) return 'refuseAtOverdue' as const;
	return null;
}

function outcomeUnder(rows: readonly PolicyRow[], loan: PastLoan, past: Past): LoanOutcome {
	const calendar = past.calendarOf(loan.scope.branchId);
	const policy = resolvePolicy(rows, { ...loan.scope, day: loan.lentOn });
	// The sanction is that of the day of the return, measured by the date the loan really had.
	const { returnedOn } = loan;
	const late = returnedOn === null ? 0 : lateOpenDays(loan.dueOn, returnedOn, calendar);
	const atReturn =
		returnedOn !== null && late > 0 ? resolvePolicy(rows, { ...loan.scope, day: returnedOn }) : null;
	return {
		refusedBy: refusedBy(rows, policy, loan, past),
		dueOn: loanDueDate(loan.lentOn, policy, calendar).dueOn,
		suspensionDays: (atReturn && suspensionFor(late, atReturn)?.days) ?? 0,
		fine: (atReturn && fineFor(late, atReturn)?.amount) ?? 0
	};
}

/**
 * What other rules would have meant for loans of the past: other due dates, refusals, suspensions, fines. Each loan
 * is judged with what its member really had at that moment; renewals are not played again.
 */
export function comparePolicies(
	loans: readonly PastLoan[],
	rows: { before: readonly PolicyRow[]; after: readonly PolicyRow[] },
	past: Past
): PolicyComparison {
	const all = loans.map((loan) => ({
		id: loan.id,
		before: outcomeUnder(rows.before, loan, past),
		after: outcomeUnder(rows.after, loan, past)
	}));
	const lentBoth = all.filter(({ before, after }) => !before.refusedBy && !after.refusedBy);
	return {
		loans: loans.length,
		later: lentBoth.filter(({ before, after }) => after.dueOn > before.dueOn),
		earlier: lentBoth.filter(({ before, after }) => after.dueOn < before.dueOn),
		refused: all.filter(({ before, after }) => !before.refusedBy && after.refusedBy),
		allowed: all.filter(({ before, after }) => before.refusedBy && !after.refusedBy),
		suspendedLonger: all.filter(({ before, after }) => after.suspensionDays > before.suspensionDays),
		suspendedShorter: all.filter(({ before, after }) => after.suspensionDays < before.suspensionDays),
		chargedMore: all.filter(({ before, after }) => after.fine > before.fine),
		chargedLess: all.filter(({ before, after }) => after.fine < before.fine)
	};
}
