import type { Findings } from '../findings.ts';
import { readLookup } from '../lookups/lookup.ts';
import { matchLookup, type KnownValue } from '../lookups/match-lookup.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** What somebody did, and what INLISLite asked for: money, a book in its place, days without loans, or several of them. */
export type InlisliteViolation = {
	legacyId: string;
	memberId: string;
	/** The loan, when it was read. */
	loanId: string | null;
	/** The copy, when it was read. */
	copyId: string | null;
	cause: 'late' | 'lost' | 'damaged' | 'other';
	/** The site's own word for it. */
	causeName: string | null;
	/** Local time; null when the row has none. */
	at: string | null;
	/** Whole rupiah; 0 when no money is asked for. */
	amount: number;
	/** Days without loans, counted from `at`; 0 when there are none. */
	days: number;
	/** The book is to be replaced. */
	isReplacement: boolean;
	/** What the column `Paid` says, and nothing more: see the format note, trap 1. */
	isMarkedPaid: boolean;
};

type Tables = Pick<InlisliteTables, 'violations' | 'violationKinds' | 'penaltyKinds'>;

const causes: readonly KnownValue<'late' | 'lost' | 'damaged'>[] = [
	{ id: '1', names: ['Terlambat'], kind: 'late' },
	{ id: '2', names: ['Hilang'], kind: 'lost' },
	{ id: '3', names: ['Rusak'], kind: 'damaged' }
];
const penalties: readonly KnownValue<'money' | 'replacement' | 'suspension'>[] = [
	{ id: '1', names: ['Uang', 'Denda'], kind: 'money' },
	{ id: '2', names: ['Mengganti buku', 'Ganti buku', 'Barang'], kind: 'replacement' },
	{ id: '5', names: ['Suspend', 'Skors'], kind: 'suspension' }
];

/** More than any fine: a slip of the keyboard. */
const mostAmount = 2_000_000_000;
const mostDays = 36_500;

/**
 * The rows of `pelanggaran`. One without a member, or that asks for nothing, is refused. Amounts stand as they were
 * counted (format note, trap 6): late days are not counted again.
 *
 * @param around who and what was read
 */
export function readViolations(
	tables: Tables,
	around: {
		memberIds: ReadonlySet<string>;
		loanIds: ReadonlySet<string>;
		copyIds: ReadonlySet<string>;
	},
	findings: Findings
): InlisliteViolation[] {
	const table = tables.violations;
	const causeNames = readLookup(tables.violationKinds, 'JenisPelanggaran');
	const penaltyNames = readLookup(tables.penaltyKinds, 'Name');
	const read = (set: ReadonlySet<string>, id: string | null) => (id !== null && set.has(id) ? id : null);
	return [...table.rows()].flatMap((row): InlisliteViolation[] => {
		const legacyId = row.id('ID') ?? '';
		const memberId = row.id('Member_id') ?? '';
		if (!around.memberIds.has(memberId)) {
			findings.add(table.name, legacyId, 'violation-without-member', { memberId });
			return [];
		}
		const amount = Math.round(row.number('JumlahDenda') ?? 0);
		const days = Math.round(row.number('JumlahSuspend') ?? 0);
		const penaltyId = row.id('JenisDenda_id');
		const penalty = matchLookup(penalties, penaltyId, penaltyNames.nameOf(penaltyId));
		const asksMoney = amount > 0 && amount <= mostAmount;
		const asksDays = days > 0 && days <= mostDays;
		const isReplacement = penalty === 'replacement';
		if (!asksMoney && !asksDays && !isReplacement) {
			findings.add(table.name, legacyId, 'violation-asks-nothing', {});
			return [];
		}
		const causeId = row.id('JenisPelanggaran_id');
		const causeName = causeNames.nameOf(causeId);
		const created = row.date('CreateDate');
		return [
			{
				legacyId,
				memberId,
				loanId: read(around.loanIds, row.id('CollectionLoanItem_id')),
				copyId: read(around.copyIds, row.id('Collection_id')),
				cause: matchLookup(causes, causeId, causeName) ?? 'other',
				causeName,
				at: typeof created === 'string' ? null : `${created.day}T${created.time}`,
				amount: asksMoney ? amount : 0,
				days: asksDays ? days : 0,
				isReplacement,
				isMarkedPaid: row.flag('Paid') === true
			}
		];
	});
}
