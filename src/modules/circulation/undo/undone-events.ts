import type { ServiceEvent } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import type { RowChange, RowImage } from './row-change.ts';

const text = (row: RowImage, column: string): string | null => {
	const value = row[column];
	return typeof value === 'string' ? value : null;
};

/**
 * What the ledger is told of an act that was taken back. Each event stands at the time of the act itself, so that the
 * figures of its day are right: loans made are those created less those undone, and so on.
 */
export function undoneEvents(changes: readonly RowChange[], act: Act): ServiceEvent[] {
	const loans = new Map(
		changes.flatMap((change) => (change.table === 'loan' ? [[change.id, change.after]] : []))
	);
	return changes.flatMap((change) => eventOf(change, loans, act) ?? []);
}

type Told = { kind: string; at: string | null; loan?: RowImage | undefined; facts?: ServiceEvent['facts'] };

function eventOf(change: RowChange, loans: Map<string, RowImage>, act: Act): ServiceEvent | null {
	const told = toldBy(change, loans);
	if (!told) return null;
	const about = told.loan ?? change.after;
	return {
		kind: told.kind,
		occurredAt: told.at === null ? act.now : new Date(told.at),
		channel: act.channel,
		branchId: branchOf(change, about, act),
		personId: text(about, 'member_id'),
		titleId: text(about, 'title_id'),
		copyId: text(about, 'copy_id'),
		actorId: act.actorId,
		facts: { ...told.facts, undoneAt: act.now.toISOString() }
	};
}

/** Where the act itself was counted: a return at the place that took the copy back. */
const branchOf = ({ table }: RowChange, about: RowImage, act: Act): string | null =>
	(table === 'hold' ? text(about, 'pickup_branch_id') : null) ??
	act.branchId ??
	text(about, 'return_branch_id') ??
	text(about, 'branch_id');

function toldBy({ table, before, after }: RowChange, loans: Map<string, RowImage>): Told | null {
	const loan = { loan: text(after, 'public_id') };
	const steps = { from: text(after, 'state'), to: before && text(before, 'state') };
	switch (table) {
		case 'loan':
			if (before === null)
				return { kind: 'circulation.loan.undone', at: text(after, 'lent_at'), facts: loan };
			if (after['returned_at'] === before['returned_at']) return null;
			return {
				kind: after['ended_as'] === null ? 'circulation.return.undone' : 'circulation.loss.undone',
				at: text(after, 'returned_at'),
				facts: loan
			};
		case 'loan_renewal': {
			const of = loans.get(text(after, 'loan_id') ?? '');
			const facts = { loan: of ? text(of, 'public_id') : null };
			return { kind: 'circulation.renewal.undone', at: text(after, 'renewed_at'), loan: of, facts };
		}
		case 'hold':
			return {
				kind: 'circulation.hold.undone',
				at: null,
				facts: { hold: text(after, 'public_id'), ...steps }
			};
		case 'suspension':
			return {
				kind: 'circulation.suspension.undone',
				at: null,
				loan: { ...loans.get(text(after, 'loan_id') ?? ''), member_id: after['member_id'] ?? null }
			};
		case 'charge':
			return {
				kind: 'circulation.charge.undone',
				at: text(after, 'made_at'),
				loan: after,
				facts: { charge: text(after, 'public_id') }
			};
		case 'transfer':
			return {
				kind: 'circulation.transfer.undone',
				at: null,
				facts: { transfer: text(after, 'public_id'), ...steps }
			};
		case 'obligation':
			return {
				kind: 'circulation.obligation.undone',
				at: null,
				facts: { obligation: text(after, 'public_id'), ...steps }
			};
		case 'return_claim':
			return { kind: 'circulation.claim.undone', at: null, facts: { claim: text(after, 'public_id') } };
		case 'reading':
			return { kind: 'circulation.reading.undone', at: text(after, 'counted_at') };
		case 'copy':
			return null;
	}
}
