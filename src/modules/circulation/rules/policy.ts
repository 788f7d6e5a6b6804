import type { SettingSource } from '#platform/decision/decision.ts';
import type { LateStep, SuspensionMode } from './sanction-kinds.ts';

/** What the loan policy decides for a member, a copy, a branch and a day. */
export type PolicyFields = {
	loanDays: number;
	/** Every loan ends on this day instead (end of a school year). Once it has passed it says nothing. */
	fixedDueOn: string | null;
	maxLoans: number;
	/** Loans of the kind of copy that the row names; null sets no limit of its own. */
	maxLoansOfKind: number | null;
	maxRenewals: number;
	renewalDays: number;
	maxHolds: number;
	/** Open days that a ready hold waits on the hold shelf. */
	holdShelfDays: number;
	/** Others wait: a loan comes back within so many open days; 0 never recalls. */
	recallDays: number;
	/** For so many days from its beginning a loan is not recalled. */
	recallKeepDays: number;
	/** Refuse new loans while at least this many loans are overdue; 0 never refuses. */
	refuseAtOverdue: number;
	/** Refuse new loans while so many rupiah or more are unpaid; null and 0 never refuse. */
	refuseAtUnpaid: number | null;
	loanable: boolean;
	/** Late open days without consequence; they are not counted later either. */
	graceDays: number;
	suspensionMode: SuspensionMode;
	/** Days without loans for each late step. */
	suspensionDays: number;
	suspensionPer: LateStep;
	/** Longest suspension that one late return can bring. */
	suspensionCap: number;
	/** Money only where a library says so. */
	fineOn: boolean;
	/** Rupiah for each late step. */
	fineAmount: number;
	finePer: LateStep;
	/** Highest fine for one loan in rupiah; null sets no limit. */
	fineCap: number | null;
};

export type PolicyField = keyof PolicyFields;

/** Library-wide values when no row says anything. Three holds and three open days on the shelf are the library’s own rule. */
export const policyDefaults: PolicyFields = {
	loanDays: 7,
	fixedDueOn: null,
	maxLoans: 3,
	maxLoansOfKind: null,
	maxRenewals: 1,
	renewalDays: 7,
	maxHolds: 3,
	holdShelfDays: 3,
	recallDays: 0,
	recallKeepDays: 7,
	refuseAtOverdue: 0,
	refuseAtUnpaid: null,
	loanable: true,
	graceDays: 0,
	suspensionMode: 'off',
	suspensionDays: 1,
	suspensionPer: 'day',
	suspensionCap: 30,
	fineOn: false,
	fineAmount: 0,
	finePer: 'day',
	fineCap: null
};

const isPolicyField = (name: string): name is PolicyField => name in policyDefaults;

/** Every field, in the order in which screens show them. */
export const policyFields: readonly PolicyField[] = Object.keys(policyDefaults).filter(isPolicyField);

export type PolicyScope = {
	branchId: string | null;
	memberCategoryId: string | null;
	copyCategoryId: string | null;
	materialType: string | null;
};

/** The days a row is for: some weekdays (ISO numbers), a range of dates, both, or every day. */
export type PolicyDays = { weekdays: number[] | null; validFrom: string | null; validTo: string | null };

/** One row of the table: whom and when it is for, and for each field a value or null (says nothing). */
export type PolicyRow = { id: string } & PolicyScope &
	PolicyDays & { [F in PolicyField]: PolicyFields[F] | null };

/** For whom and for which day a policy is asked; null where nothing is known yet (a card without a book). */
export type PolicyQuestion = PolicyScope & { day: string };

/** The policy for one member, copy, branch and day, each field with the row it came from. */
export type ResolvedPolicy = PolicyFields & { sources: Record<PolicyField, SettingSource> };
