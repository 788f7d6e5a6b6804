import type { Findings } from '../findings.ts';
import type { RowOf } from '../tables/dump-table.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import type { DateCell } from '../tables/read-date.ts';
import type { InlisliteLoan } from './loan.ts';
import { readHeaders } from './read-headers.ts';
import type { LoanHeader } from './read-headers.ts';
import { readRenewals } from './read-renewals.ts';
import { supersedeLoans } from './supersede-loans.ts';

/** What the loans need to know of the rest: who exists, and in which building each copy stands. */
export type LoanContext = {
	memberIds: ReadonlySet<string>;
	copyBranch: ReadonlyMap<string, string | null>;
};

const moment = (date: DateCell): string | null =>
	typeof date === 'string' ? null : `${date.day}T${date.time}`;
const day = (date: DateCell): string | null => (typeof date === 'string' ? null : date.day);

type Item = RowOf<InlisliteTables['loanItems']>;

const saysOpen = (row: Item): boolean => row.text('LoanStatus')?.toLowerCase() === 'loan';

const isOpen = (row: Item): boolean => saysOpen(row) && moment(row.date('ActualReturn')) === null;

const later = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b > a) ? b : a;

/**
 * The loans, open and closed. One is refused when its member or its copy is not there. Open means: `LoanStatus` says
 * "Loan" and there is no date of return. `refusedOpenCopies` are out on an open loan that was refused.
 */
export function readLoans(
	tables: Pick<InlisliteTables, 'loanItems' | 'loanHeaders' | 'renewals'>,
	context: LoanContext,
	findings: Findings
): { loans: InlisliteLoan[]; refusedOpenCopies: Set<string> } {
	const source = tables.loanItems.name;
	const headers = readHeaders(tables.loanHeaders);
	const usedHeaders = new Set<string>();
	const refusedOpenCopies = new Set<string>();
	const accepted = [...tables.loanItems.rows()].flatMap((row) => {
		const legacyId = row.id('ID') ?? '';
		const headerId = row.text('CollectionLoan_id') ?? '';
		usedHeaders.add(headerId);
		const header = headers.get(headerId);
		if (!header) findings.add(source, legacyId, 'loan-header-missing', { loanId: headerId });
		const memberId = row.id('Member_id') ?? header?.memberId ?? '';
		const copyId = row.id('Collection_id') ?? '';
		const hasMember = context.memberIds.has(memberId);
		const hasCopy = context.copyBranch.has(copyId);
		if (!hasMember) findings.add(source, legacyId, 'loan-without-member', { memberId });
		if (!hasCopy) findings.add(source, legacyId, 'loan-without-copy', { copyId });
		if (hasCopy && !hasMember && isOpen(row)) refusedOpenCopies.add(copyId);
		return hasMember && hasCopy ? [{ row, legacyId, header, headerId, memberId, copyId }] : [];
	});
	const renewals = readRenewals(tables.renewals, new Set(accepted.map(({ legacyId }) => legacyId)), findings);

	const loans = accepted.map(({ row, legacyId, header, headerId, memberId, copyId }): InlisliteLoan => {
		if (header && header.memberId !== null && header.memberId !== memberId)
			findings.add(source, legacyId, 'loan-member-differs-from-header', {
				itemMemberId: memberId,
				headerMemberId: header.memberId
			});
		const lentAt = moment(row.date('LoanDate'));
		if (lentAt === null) findings.add(source, legacyId, 'loan-without-loan-date', {});
		const own = renewals.get(legacyId) ?? [];
		const dueOnWithoutRenewals = day(row.date('DueDate'));
		if (dueOnWithoutRenewals === null) findings.add(source, legacyId, 'loan-without-due-date', {});
		const returnedAt = moment(row.date('ActualReturn'));
		if (saysOpen(row) && returnedAt !== null)
			findings.add(source, legacyId, 'loan-open-but-returned', { returned: returnedAt });
		if (!saysOpen(row) && returnedAt === null)
			findings.add(source, legacyId, 'loan-returned-without-date', {});
		return {
			legacyId,
			headerId: header ? headerId : null,
			memberId,
			copyId,
			branchId: context.copyBranch.get(copyId) ?? null,
			deskBranchId: header?.branchId ?? null,
			lentAt: lentAt ?? moment(row.date('CreateDate')) ?? (header ? moment(header.createdAt) : null),
			dueOn: later(dueOnWithoutRenewals, own.at(-1)?.dueOn ?? null),
			dueOnWithoutRenewals,
			renewals: own,
			state: isOpen(row) ? 'open' : 'returned',
			returnedAt,
			changedAt: moment(row.date('UpdateDate'))
		};
	});
	reportEmptyHeaders(headers, usedHeaders, tables.loanHeaders.name, findings);
	return { loans: supersedeLoans(loans, source, findings), refusedOpenCopies };
}

/** Real sites have tens of thousands of headers whose items are gone: they are history without a copy. */
function reportEmptyHeaders(
	headers: ReadonlyMap<string, LoanHeader>,
	used: ReadonlySet<string>,
	source: string,
	findings: Findings
): void {
	const empty = [...headers].filter(([id]) => !used.has(id)).map(([, header]) => header);
	if (empty.length === 0) return;
	const copies = empty.reduce((sum, header) => sum + header.copies, 0);
	findings.add(source, '*', 'loan-headers-without-items', { headers: empty.length, copies });
}
