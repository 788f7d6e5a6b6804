import type { HoldFromElsewhere } from '#modules/circulation/index.server.ts';
import type { Incoming } from '../incoming.ts';
import type { Standing } from '../standing.ts';
import type { Id } from './meet-known.ts';
import type { CopyState } from './plan-copies.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlannedLoans } from './plan-loans.ts';

export type PlannedHolds = {
	create: HoldFromElsewhere[];
	/** Those of the source that will stand here, whatever became of them. */
	ids: string[];
};

const pair = (titleId: string, memberId: string | null): string => `${titleId} ${memberId ?? ''}`;

/**
 * Bookings become holds, in the order of the source. One that was brought in before goes its own way here and is not
 * touched again. A reader waits for a title once, and not for one that he or she has.
 */
export function planHolds(
	incoming: Incoming,
	standing: Standing,
	around: {
		copies: ReadonlyMap<string, CopyState>;
		members: ReadonlyMap<string, { id: string }>;
		loans: PlannedLoans;
	},
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedHolds {
	const plan: PlannedHolds = { create: [], ids: [] };
	const known = new Set(standing.holds.map(({ id }) => id));
	const waiting = new Set(standing.holds.map(({ titleId, memberId }) => pair(titleId, memberId)));
	const reading = new Set(
		[...standing.loans.values(), ...around.loans.create].flatMap(({ titleId, memberId, returnedAt }) =>
			returnedAt ? [] : [pair(titleId, memberId ?? null)]
		)
	);
	for (const row of incoming.holds) {
		const remembered = book.remembered('holds', row.legacyId);
		if (remembered) {
			if (known.has(remembered.recordId)) plan.ids.push(remembered.recordId);
			book.count('holds', 'unchanged');
			continue;
		}
		const copy = around.copies.get(row.copyRef);
		const member = around.members.get(row.memberRef);
		if (!copy || !member) {
			book.reject('holds', row, 'hold-of-refused-row', {});
			continue;
		}
		const wish = pair(copy.titleId, member.id);
		if (waiting.has(wish) || reading.has(wish)) {
			book.reject('holds', row, waiting.has(wish) ? 'hold-waits-already' : 'hold-has-it-already', {});
			continue;
		}
		const id = newId();
		plan.create.push({
			id,
			titleId: copy.titleId,
			memberId: member.id,
			pickupBranchId: copy.branchId,
			placedAt: row.placedAt,
			wantedUntil: row.until
		});
		plan.ids.push(id);
		waiting.add(wish);
		book.count('holds', 'created');
		book.note(row, 'booking-is-hold', { until: row.until });
		book.keep('holds', row, { id, mark: 'waiting', isCreated: true });
	}
	return plan;
}
