import { addDays } from '#platform/clock/plain-date.ts';
import type { Calendar } from '../../rules/due-date.ts';
import { readyUntil } from '../../holds/rules/ready-until.ts';

export type RecallFacts = {
	today: string;
	/** Others wait: it comes back within so many open days; 0 never recalls. */
	recallDays: number;
	/** So many days from the day of the loan it is left with its reader. */
	keepDays: number;
	loan: { lentOn: string; dueOn: string };
};

/**
 * The day on which a loan has to come back because somebody waits: so many open days from today, never before the days
 * that its reader was promised, and never later than it was due. Null when it is not moved. What is late already is not
 * recalled: it is due.
 */
export function recalledTo(
	{ today, recallDays, keepDays, loan }: RecallFacts,
	calendar: Calendar
): string | null {
	if (recallDays === 0 || loan.dueOn < today) return null;
	const soonest = readyUntil(today, recallDays, calendar);
	const promised = readyUntil(addDays(loan.lentOn, keepDays), 0, calendar);
	const day = soonest > promised ? soonest : promised;
	return day < loan.dueOn ? day : null;
}

/** Which loan comes back: the one that has been out longest; those that are recalled or looked for already stay. */
export function loanToRecall<Loan extends { lentAt: Date; isRecalled: boolean; isClaimed: boolean }>(
	loans: readonly Loan[]
): Loan | undefined {
	return loans
		.filter((loan) => !loan.isRecalled && !loan.isClaimed)
		.toSorted((one, other) => one.lentAt.getTime() - other.lentAt.getTime())[0];
}
