import type { Findings } from '../findings.ts';
import type { InlisliteLoan } from './loan.ts';

/** A copy can be out once: the newest open loan stays open, older ones go to review. */
export function supersedeLoans(
	loans: readonly InlisliteLoan[],
	source: string,
	findings: Findings
): InlisliteLoan[] {
	const newest = new Map<string, InlisliteLoan>();
	const isNewer = (a: InlisliteLoan, b: InlisliteLoan) =>
		a.lentAt === b.lentAt ? Number(a.legacyId) > Number(b.legacyId) : (a.lentAt ?? '') > (b.lentAt ?? '');
	for (const loan of loans) {
		const rival = newest.get(loan.copyId);
		if (loan.state === 'open' && (!rival || isNewer(loan, rival))) newest.set(loan.copyId, loan);
	}
	return loans.map((loan) => {
		const open = newest.get(loan.copyId);
		if (loan.state !== 'open' || !open || open === loan) return loan;
		findings.add(source, loan.legacyId, 'loan-copy-lent-twice', {
			copyId: loan.copyId,
			openLoan: open.legacyId
		});
		return { ...loan, state: 'superseded' };
	});
}
