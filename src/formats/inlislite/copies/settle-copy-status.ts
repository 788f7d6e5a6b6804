import type { Findings } from '../findings.ts';
import type { InlisliteCopy } from './copy.ts';

/** Copies that are out: by a loan that is imported, or by one that had to be refused. */
export type CopiesOut = { onLoan: ReadonlySet<string>; onRefusedLoan: ReadonlySet<string> };

/**
 * Copy status and loans contradict each other both ways in INLISLite; the loan decides. An open loan makes a copy
 * "on loan" whatever its row says; "Dipinjam" without an open loan is available. An open loan that was refused,
 * because its member is gone, leaves the copy "unknown": it is probably not on the shelf.
 *
 * V33's spreadsheet import writes "Dipinjam" for "Dalam Perbaikan", so that such a copy may be under repair: the
 * finding asks to look at the shelf.
 */
export function settleCopyStatus(
	copies: readonly InlisliteCopy[],
	{ onLoan, onRefusedLoan }: CopiesOut,
	source: string,
	findings: Findings
): InlisliteCopy[] {
	return copies.map((copy) => {
		const { legacyId, storedStatus } = copy;
		if (onLoan.has(legacyId)) {
			if (storedStatus.kind !== 'on-loan')
				findings.add(source, legacyId, 'copy-on-loan-by-loan', { status: storedStatus.name ?? '' });
			return { ...copy, status: 'on-loan' };
		}
		if (onRefusedLoan.has(legacyId)) {
			findings.add(source, legacyId, 'copy-on-refused-loan', { status: storedStatus.name ?? '' });
			return { ...copy, status: 'unknown' };
		}
		if (storedStatus.kind !== 'on-loan') return copy;
		findings.add(source, legacyId, 'copy-out-without-loan', {});
		return { ...copy, status: 'available' };
	});
}
