import type { Findings } from '../findings.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import type { InlisliteRenewal } from './loan.ts';

/**
 * The renewals of each loan, oldest first. V33 keeps withdrawn ones with `active` = 0; they do not count.
 */
export function readRenewals(
	table: InlisliteTables['renewals'],
	loanIds: ReadonlySet<string>,
	findings: Findings
): Map<string, InlisliteRenewal[]> {
	const renewals = new Map<string, InlisliteRenewal[]>();
	let inactive = 0;
	for (const row of table.rows()) {
		const legacyId = row.id('ID') ?? '';
		const loanId = row.id('CollectionLoanItem_id') ?? '';
		if (row.flag('active') === false) {
			inactive++;
			continue;
		}
		if (!loanIds.has(loanId)) {
			findings.add(table.name, legacyId, 'renewal-without-loan', { loanId });
			continue;
		}
		const due = row.date('DueDateExtend');
		if (typeof due === 'string') {
			findings.add(table.name, legacyId, 'renewal-without-due-date', {
				loanId,
				text: row.text('DueDateExtend') ?? ''
			});
			continue;
		}
		const renewed = row.date('DateExtend');
		const own = renewals.get(loanId) ?? [];
		own.push({ legacyId, renewedOn: typeof renewed === 'string' ? null : renewed.day, dueOn: due.day });
		renewals.set(loanId, own);
	}
	if (inactive > 0) findings.add(table.name, '*', 'renewals-inactive', { count: inactive });
	for (const own of renewals.values())
		own.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
	return renewals;
}
