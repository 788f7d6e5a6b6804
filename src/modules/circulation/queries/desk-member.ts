import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { unpaidOfMember } from '../charges/queries/unpaid.ts';
import { countOpenObligations } from '../harm/queries/open-obligations.ts';
import { refusalsOfCheckOut } from '../rules/check-out.ts';
import { openBatchesOf, type LoanBatch } from '../institutions/loan-batches.ts';
import { holdsOfMember, type MemberHold } from './holds-of-member.ts';
import { loansOfMember, type MemberLoan } from './loans-of-member.ts';
import { policyFor } from './policy-for.ts';
import { runningSuspension } from './running-suspension.ts';

export type DeskMember = {
	card: string;
	name: string;
	category: string | null;
	status: string;
	expiresOn: string | null;
	note: string | null;
	/** Of a school or an office: the days whose loans are not all back. */
	batches: LoanBatch[] | null;
	openLoans: number;
	limit: number;
	loans: MemberLoan[];
	readyHolds: MemberHold[];
	/** Copies that are still to be made good. */
	obligations: number;
	/** Rupiah that are still to be paid. */
	unpaid: number;
	/** Why nothing can be lent to this member at the moment, whatever the book. */
	alerts: Reason[];
};

/** What the desk shows when a card is scanned; undefined when there is no such card. */
export async function deskMember(
	db: Db,
	card: string,
	at: { now: Date; branchId: string | null }
): Promise<DeskMember | undefined> {
	const member = await memberByCard(db, card);
	if (!member) return undefined;
	const today = dayOfInstant(at.now);
	const loans = await loansOfMember(db, member.id, at.now);
	const holds = await holdsOfMember(db, member.id);
	const policy = await policyFor(db, {
		branchId: at.branchId,
		memberCategoryId: member.categoryId,
		copyCategoryId: null,
		materialType: null,
		day: today
	});
	const unpaid = await unpaidOfMember(db, member.id);
	const obligations = await countOpenObligations(db, member.id);
	const alerts = refusalsOfCheckOut({
		today,
		policy,
		member: {
			status: member.status,
			expiresOn: member.expiresOn,
			openLoans: loans.length,
			overdueLoans: loans.filter((loan) => loan.overdue).length,
			openLoansOfKind: 0,
			unpaid
		},
		suspension: await runningSuspension(db, member.id, today),
		copy: { status: 'available', access: 'loanable' },
		onLoan: null,
		heldForAnother: null
	});
	return {
		card: member.cardNumber,
		name: member.name,
		category: member.category,
		status: member.status,
		expiresOn: member.expiresOn,
		note: member.note,
		batches: member.isInstitution ? await openBatchesOf(db, member.id) : null,
		openLoans: loans.length,
		limit: policy.maxLoans,
		loans,
		readyHolds: holds.filter((hold) => hold.state === 'ready'),
		obligations,
		unpaid,
		alerts
	};
}
