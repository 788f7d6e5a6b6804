import type { AccessKind } from './access.ts';
import type { CopyStatus } from './copy-status.ts';

export type CopyState = {
	branchId: string;
	callNumber: string | null;
	status: CopyStatus;
	access: AccessKind;
};

export type BranchShare = {
	branchId: string;
	available: number;
	copies: number;
	callNumber: string | null;
};

/** What a reader wants to know first about a title: can I have it, where, and if not, from when. */
export type Availability =
	| { state: 'on-shelf'; branches: BranchShare[] }
	| { state: 'library-use'; branches: BranchShare[] }
	| { state: 'on-loan'; dueOn: string | null; waiting: number }
	| { state: 'on-hold-shelf'; waiting: number }
	| { state: 'away' }
	| { state: 'no-copies' };

function sharesOf(
	copies: readonly CopyState[],
	counts: (copy: CopyState) => boolean,
	isAvailable: (copy: CopyState) => boolean
): BranchShare[] {
	const shares = new Map<string, BranchShare>();
	for (const copy of copies.filter(counts)) {
		const share = shares.get(copy.branchId) ?? {
			branchId: copy.branchId,
			available: 0,
			copies: 0,
			callNumber: null
		};
		share.copies++;
		share.callNumber ??= copy.callNumber;
		if (isAvailable(copy)) share.available++;
		shares.set(copy.branchId, share);
	}
	return [...shares.values()]
		.filter((share) => share.available > 0)
		.sort((a, b) => b.available - a.available);
}

const onShelf = (copy: CopyState) => copy.status === 'available';
const isLoanable = (copy: CopyState) => copy.access === 'loanable';

/** One state for a title out of all its copies: the best that a reader can get. */
export function availabilityOf(
	copies: readonly CopyState[],
	queue: { earliestDue: string | null; waiting: number }
): Availability {
	if (copies.length === 0) return { state: 'no-copies' };
	const lendable = sharesOf(copies, isLoanable, onShelf);
	if (lendable.length > 0) return { state: 'on-shelf', branches: lendable };
	if (copies.some((copy) => isLoanable(copy) && copy.status === 'on-loan'))
		return { state: 'on-loan', dueOn: queue.earliestDue, waiting: queue.waiting };
	if (copies.some((copy) => copy.status === 'on-hold-shelf'))
		return { state: 'on-hold-shelf', waiting: queue.waiting };
	const onSite = sharesOf(
		copies,
		(copy) => !isLoanable(copy),
		(copy) => copy.status === 'available' || copy.status === 'in-house'
	);
	if (onSite.length > 0) return { state: 'library-use', branches: onSite };
	return { state: 'away' };
}
