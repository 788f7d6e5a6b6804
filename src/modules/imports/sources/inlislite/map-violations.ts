import type { InlisliteLibrary, InlisliteViolation } from '#formats/inlislite/index.ts';
import { addDays } from '#platform/clock/index.ts';
import type {
	IncomingCharge,
	IncomingObligation,
	IncomingSuspension
} from '../../rules/incoming-violation.ts';
import { instantOf } from '../../rules/local-time.ts';
import { notice, type Notice } from '../../rules/notice.ts';
import type { PaidMarks } from '../../rules/paid-marks.ts';
import { incomingRow, known } from './known.ts';

const table = 'pelanggaran';

/** Violations as what they ask for; a row without a moment stands at the day that the dump is read for. */
export function mapViolations({ violations }: InlisliteLibrary, asOf: string, believed: PaidMarks) {
	const charges = violations
		.filter(({ amount }) => amount > 0)
		.map((row): IncomingCharge =>
			incomingRow(table, row.legacyId, {
				...askedBy(row, asOf),
				amount: row.amount,
				isPaid: believed === 'as-marked' && row.isMarkedPaid,
				kept: known({ paid: row.isMarkedPaid })
			})
		);
	const suspensions = violations.filter(({ days }) => days > 0).map((row) => suspensionOf(row, asOf));
	const obligations = violations
		.filter(({ isReplacement }) => isReplacement)
		.map((row): IncomingObligation =>
			incomingRow(table, row.legacyId, { ...askedBy(row, asOf), kept: known({ paid: row.isMarkedPaid }) })
		);
	return { charges, suspensions, obligations };
}

const momentOf = ({ at }: InlisliteViolation, asOf: string): string => at ?? `${asOf}T00:00:00`;

const askedBy = (row: InlisliteViolation, asOf: string) => ({
	memberRef: row.memberId,
	loanRef: row.loanId,
	copyRef: row.copyId,
	cause: row.cause,
	at: instantOf(momentOf(row, asOf)),
	note: row.cause === 'other' ? row.causeName : null
});

/** It runs while the day of the row and its days lie after today (format note, trap 5): the last day is one less. */
function suspensionOf(row: InlisliteViolation, asOf: string): IncomingSuspension {
	const startsOn = momentOf(row, asOf).slice(0, 10);
	return incomingRow(table, row.legacyId, {
		...askedBy(row, asOf),
		startsOn,
		endsOn: addDays(startsOn, row.days - 1),
		kept: {}
	});
}

/** Both totals, and which of them this import follows: nobody but the library knows what was paid. */
export function tellPaidOrNot({ violations }: InlisliteLibrary, believed: PaidMarks): Notice[] {
	const money = violations.filter(({ amount }) => amount > 0);
	if (money.length === 0) return [];
	const sumOf = (some: readonly InlisliteViolation[]) => some.reduce((sum, { amount }) => sum + amount, 0);
	const marked = money.filter(({ isMarkedPaid }) => isMarkedPaid);
	const left = money.filter(({ isMarkedPaid }) => !isMarkedPaid);
	return [
		notice({ source: table, row: '*' }, 'paid-or-not', {
			believed,
			markedRows: marked.length,
			markedSum: sumOf(marked),
			leftRows: left.length,
			leftSum: sumOf(left),
			allRows: money.length,
			allSum: sumOf(money)
		})
	];
}
