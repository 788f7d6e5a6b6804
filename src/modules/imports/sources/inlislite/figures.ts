import type { InlisliteLibrary } from '#formats/inlislite/index.ts';
import {
	copyNames,
	deskFigures,
	figuresOf,
	loanNames,
	memberNames,
	violationFigures,
	visitFigures,
	type ReconcileFigure
} from '../../rules/reconcile.ts';
import { copyStatusOf, memberStatusOf, unknownMemberStatus } from './words.ts';

/**
 * What the dump counts of itself: all rows of each table, and the rows that could be read by the state their row
 * claims. A difference to what stands here is explained by the report: a refused row, a state that the loans refute.
 */
export function inlisliteFigures(library: InlisliteLibrary, asOf: string): ReconcileFigure[] {
	const rows = (table: string, of: string): ReconcileFigure => ({
		of: [of],
		count: library.rows.get(table) ?? 0
	});
	const branchCodes = new Map(library.branches.map(({ legacyId, code }) => [legacyId, code]));
	const firstBranch = library.branches[0]?.code ?? '';
	return [
		rows('catalogs', 'titles'),
		rows('collections', 'copies'),
		...figuresOf(library.copies, ({ branchId, storedStatus }) =>
			copyNames({
				branch: branchCodes.get(branchId ?? '') ?? firstBranch,
				status: copyStatusOf[storedStatus.kind ?? 'unknown']
			})
		),
		rows('members', 'members'),
		...figuresOf(library.members, ({ category, status }) =>
			memberNames({
				category,
				status: status === null ? unknownMemberStatus : memberStatusOf[status]
			})
		),
		rows('collectionloanitems', 'loans'),
		...figuresOf(library.loans, ({ state, dueOn }) =>
			loanNames({ returnedAt: state === 'returned' ? new Date(0) : null, dueOn: dueOn ?? asOf }, asOf)
		),
		...guestBook(library),
		...violationFigures({
			charges: library.violations.filter(({ amount }) => amount > 0).length,
			rupiah: library.violations.reduce((sum, { amount }) => sum + amount, 0),
			suspensions: library.violations.filter(({ days }) => days > 0).length,
			obligations: library.violations.filter(({ isReplacement }) => isReplacement).length
		}),
		...deskFigures({
			closedDays: library.rows.get('holidays') ?? 0,
			holds: library.bookings.length + library.findings.filter(({ code }) => refusedBookings.has(code)).length
		})
	];
}

/** Bookings that still counted in the source. */
const refusedBookings: ReadonlySet<string> = new Set(['booking-member-unknown', 'booking-of-refused-copy']);

function guestBook({ rows, visits }: InlisliteLibrary): ReconcileFigure[] {
	const lines = (rows.get('memberguesses') ?? 0) + (rows.get('groupguesses') ?? 0);
	return lines === 0 ? [] : [{ of: ['visits'], count: lines }, ...visitFigures(visits)];
}
