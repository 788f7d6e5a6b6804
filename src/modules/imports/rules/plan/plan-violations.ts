import type { ChargeFromElsewhere, ViolationsFromElsewhere } from '#modules/circulation/index.server.ts';
import type { IncomingRow } from '../incoming-row.ts';
import type { Incoming } from '../incoming.ts';
import type { Entity } from '../entity.ts';
import type { Standing } from '../standing.ts';
import type { Id } from './meet-known.ts';
import type { CopyState } from './plan-copies.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlannedLoans } from './plan-loans.ts';

export type PlannedViolations = {
	create: ViolationsFromElsewhere;
	/** Charges nobody has touched that the source, or the setting of the import, tells otherwise now. */
	change: { id: string; amount: number; paid: number }[];
	/** Those of the source that will stand here. */
	ids: { charges: string[]; suspensions: string[]; obligations: string[] };
	/** What the charges of the source come to, as they will stand. */
	rupiah: number;
};

type Around = {
	copies: ReadonlyMap<string, CopyState>;
	members: ReadonlyMap<string, { id: string }>;
	branches: { first: string | null };
	loans: PlannedLoans;
};

type Asked = IncomingRow & { memberRef: string; loanRef: string | null; copyRef: string | null };

/**
 * Violations become charges, suspensions and obligations. What was brought in before and was dealt with here stays as
 * it is. No rule is asked and no amount counted again.
 */
export function planViolations(
	incoming: Incoming,
	standing: Standing,
	around: Around,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedViolations {
	const plan: PlannedViolations = {
		create: { charges: [], suspensions: [], obligations: [] },
		change: [],
		ids: { charges: [], suspensions: [], obligations: [] },
		rupiah: 0
	};
	const loans = loansByRef(standing, around);
	const legacy = { legacySource: incoming.legacySource };

	/** Who and what a row is about; undefined when it cannot be imported. */
	function about(entity: Entity, row: Asked) {
		const member = around.members.get(row.memberRef);
		const loan = loans.get(row.loanRef ?? '');
		const copy = around.copies.get(row.copyRef ?? '');
		const branchId = loan?.branchId ?? copy?.branchId ?? around.branches.first;
		if (!member || branchId === null) {
			book.reject(entity, row, 'charge-of-refused-row', {});
			return undefined;
		}
		return { memberId: member.id, branchId, loanId: loan?.id ?? null, copy };
	}

	/** Whether a row was brought in before; then it is counted, and nothing is made. */
	function isKnown(entity: keyof PlannedViolations['ids'], row: Asked): boolean {
		const link = book.remembered(entity, row.legacyId);
		if (!link) return false;
		if (standing.violations.has(link.recordId)) plan.ids[entity].push(link.recordId);
		return true;
	}

	for (const row of incoming.charges) {
		const link = book.remembered('charges', row.legacyId);
		const known = link && standing.violations.get(link.recordId);
		if (isKnown('charges', row)) {
			const paid = row.isPaid ? row.amount : 0;
			const isSame = link?.hash === row.hash;
			const isTouched = known?.mark !== link?.mark;
			plan.rupiah += isSame || isTouched ? (known?.amount ?? 0) : row.amount;
			if (!isSame && isTouched) book.note(row, 'violation-changed-in-source', {});
			if (!isSame && !isTouched && known) {
				plan.change.push({ id: known.id, amount: row.amount, paid });
				book.keep('charges', row, { id: known.id, mark: String(Number(known.mark) + 1) });
			}
			book.count('charges', !isSame && !isTouched ? 'updated' : 'unchanged');
			continue;
		}
		const of = about('charges', row);
		if (!of) continue;
		const id = newId();
		const { copy, ...who } = of;
		const charge: ChargeFromElsewhere = {
			...who,
			...legacy,
			id,
			copyId: copy?.id ?? null,
			kind: row.cause === 'other' ? 'violation' : row.cause,
			amount: row.amount,
			paid: row.isPaid ? row.amount : 0,
			note: row.note,
			madeAt: row.at,
			channel: 'import',
			legacyId: row.legacyId
		};
		plan.create.charges.push(charge);
		plan.ids.charges.push(id);
		plan.rupiah += row.amount;
		book.count('charges', 'created');
		book.keep('charges', row, { id, mark: '1', isCreated: true });
	}

	for (const row of incoming.suspensions) {
		if (isKnown('suspensions', row)) {
			book.count('suspensions', 'unchanged');
			continue;
		}
		const of = about('suspensions', row);
		if (!of) continue;
		const id = newId();
		const { memberId, loanId } = of;
		const { startsOn, endsOn, cause, note, legacyId } = row;
		plan.create.suspensions.push({
			...legacy,
			id,
			memberId,
			loanId,
			startsOn,
			endsOn,
			cause,
			note,
			legacyId
		});
		plan.ids.suspensions.push(id);
		book.count('suspensions', 'created');
		book.keep('suspensions', row, { id, mark: endsOn, isCreated: true });
	}

	const asked = new Set(standing.replacementsAsked);
	for (const row of incoming.obligations) {
		if (isKnown('obligations', row)) {
			book.count('obligations', 'unchanged');
			continue;
		}
		const of = about('obligations', row);
		if (!of) continue;
		const { copy, ...who } = of;
		if (!copy || asked.has(copy.id)) {
			book.reject('obligations', row, copy ? 'obligation-asked-already' : 'obligation-without-copy', {});
			continue;
		}
		asked.add(copy.id);
		const id = newId();
		const cause = row.cause === 'lost' ? ('lost' as const) : ('damaged' as const);
		plan.create.obligations.push({ ...who, id, copyId: copy.id, cause, note: row.note, madeAt: row.at });
		plan.ids.obligations.push(id);
		book.count('obligations', 'created');
		book.keep('obligations', row, { id, mark: 'open', isCreated: true });
	}
	return plan;
}

/** Loans by their id in the source: those that stand here and those that come with this import. */
function loansByRef(standing: Standing, { loans }: Around) {
	const all = new Map<string, { id: string; branchId: string }>();
	for (const [ref, { id, branchId }] of standing.loans) all.set(ref, { id, branchId });
	for (const { legacyId, id, branchId } of loans.create)
		if (legacyId && id) all.set(legacyId, { id, branchId });
	return all;
}
