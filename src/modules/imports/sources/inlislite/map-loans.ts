import type { InlisliteLibrary, InlisliteLoan } from '#formats/inlislite/index.ts';
import { policyDefaults } from '#modules/circulation/index.ts';
import { addDays } from '#platform/clock/index.ts';
import type { IncomingLoan, IncomingRenewal } from '../../rules/incoming.ts';
import { instantOf, startOf } from '../../rules/local-time.ts';
import { incomingRow } from './known.ts';

/** Loans with every gap filled in the way the report tells; `asOf` is the last resort for a day of lending. */
export function mapLoans({ loans }: InlisliteLibrary, asOf: string): IncomingLoan[] {
	const openLentAt = new Map(
		loans.filter(({ state }) => state === 'open').map((loan) => [loan.copyId, loan.lentAt])
	);
	return loans.map((loan) => {
		const lentAt = lentMoment(loan, asOf);
		const dueOn = loan.dueOn ?? addDays(lentAt.slice(0, 10), policyDefaults.loanDays);
		const returnedAt = returnMoment(loan, {
			dueOn,
			newerLentAt: openLentAt.get(loan.copyId) ?? null,
			lentAt
		});
		return incomingRow('collectionloanitems', loan.legacyId, {
			memberRef: loan.memberId,
			copyRef: loan.copyId,
			branchRef: loan.deskBranchId,
			lentAt: instantOf(lentAt),
			dueOn,
			returnedAt: returnedAt === null ? null : instantOf(returnedAt),
			renewals: renewalsOf(loan, lentAt),
			kept: loan.state === 'superseded' ? { state: loan.state } : {}
		});
	});
}

/** Without a moment of lending: a loan period before it was due, else when it came back. */
function lentMoment({ lentAt, dueOn, returnedAt }: InlisliteLoan, asOf: string): string {
	if (lentAt !== null) return lentAt;
	if (dueOn !== null) return `${addDays(dueOn, -policyDefaults.loanDays)}T00:00:00`;
	return returnedAt ?? `${asOf}T00:00:00`;
}

/**
 * When it came back. A return without a moment: when the row was last changed, else the day it was due. A loan that
 * a newer one of the same copy has overtaken came back, at the latest, when that one began.
 */
function returnMoment(
	{ state, returnedAt, changedAt }: InlisliteLoan,
	facts: { dueOn: string; newerLentAt: string | null; lentAt: string }
): string | null {
	if (state === 'open') return null;
	if (state === 'superseded') return changedAt ?? facts.newerLentAt ?? facts.lentAt;
	return returnedAt ?? changedAt ?? `${facts.dueOn}T00:00:00`;
}

/**
 * The renewals with the due dates before them. The older INLISLite moves the due date of the loan as well, so that
 * the first one is lost: then the day of the renewal stands for it, since it lies on or before that date.
 */
function renewalsOf(loan: InlisliteLoan, lentAt: string): IncomingRenewal[] {
	let before = loan.dueOnWithoutRenewals;
	return loan.renewals.map(({ renewedOn, dueOn }) => {
		const previousDueOn = before !== null && before < dueOn ? before : (renewedOn ?? lentAt.slice(0, 10));
		before = dueOn;
		return { renewedAt: startOf(renewedOn ?? previousDueOn), previousDueOn, dueOn };
	});
}
