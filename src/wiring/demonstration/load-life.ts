import {
	addPastHolds,
	addPastLoans,
	addPastRenewals,
	addSuspensions
} from '#modules/circulation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoRules } from '#database/demo/life/rules.ts';
import type { DemoLife } from '#database/demo/types.ts';
import type { CollectionIds } from './load-collection.ts';
import type { PeopleIds } from './load-people.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; collection: CollectionIds; people: PeopleIds };

/** A year of loans, renewals, holds and suspensions, with their acts in the ledger. */
export async function loadLife(db: Db, life: DemoLife, ids: Ids): Promise<void> {
	const loanIds = await loadLoans(db, life, ids);
	await loadRenewals(db, life, ids, loanIds);
	await addPastHolds(
		db,
		life.holds.map((hold) => ({
			titleId: ids.collection.titles.get(hold.title) ?? '',
			memberId: ids.people.members.get(hold.member) ?? '',
			pickupBranchId: ids.places.branch(hold.pickup),
			state: hold.state,
			placedAt: new Date(hold.placedAt),
			copyId: hold.state === 'ready' && hold.copy ? (ids.collection.copies.get(hold.copy)?.id ?? null) : null,
			readyUntil: hold.readyUntil ?? null
		}))
	);
	await addSuspensions(
		db,
		life.suspensions.map((suspension) => ({
			memberId: ids.people.members.get(suspension.member) ?? '',
			loanId: loanIds.get(suspension.loan) ?? null,
			startsOn: suspension.startsOn,
			endsOn: suspension.endsOn,
			lateDays: suspension.lateDays,
			why: {
				lateOpenDays: suspension.lateDays,
				graceDays: 0,
				mode: 'constant' as const,
				daysPerStep: 1,
				per: 'day' as const,
				cap: demoRules.maxSuspensionDays,
				days: Math.min(suspension.lateDays, demoRules.maxSuspensionDays)
			}
		}))
	);
}

async function loadLoans(db: Db, life: DemoLife, ids: Ids): Promise<Map<string, string>> {
	const added = await addPastLoans(
		db,
		life.loans.map((loan) => {
			const copy = ids.collection.copies.get(loan.copy);
			return {
				copyId: copy?.id ?? '',
				titleId: copy?.titleId ?? '',
				memberId: ids.people.members.get(loan.member) ?? null,
				branchId: ids.places.branch(loan.branch),
				lentAt: new Date(loan.lentAt),
				dueOn: loan.dueOn,
				returnedAt: loan.returnedAt === undefined ? null : new Date(loan.returnedAt),
				returnBranchId: loan.returnedAt === undefined ? null : ids.places.branch(loan.branch),
				renewals: loan.renewals,
				lentBy: ids.people.accounts.get(loan.lentBy) ?? null,
				channel: 'demo' as const
			};
		})
	);
	return new Map(life.loans.map((loan, index) => [loan.key, added[index]?.id ?? '']));
}

async function loadRenewals(
	db: Db,
	life: DemoLife,
	ids: Ids,
	loanIds: ReadonlyMap<string, string>
): Promise<void> {
	const byKey = new Map(life.loans.map((loan) => [loan.key, loan]));
	await addPastRenewals(
		db,
		life.renewals.flatMap((renewal) => {
			const loan = byKey.get(renewal.loan);
			const copy = loan && ids.collection.copies.get(loan.copy);
			const loanId = loanIds.get(renewal.loan);
			if (!loan || !copy || !loanId) return [];
			return {
				loanId,
				renewedAt: new Date(renewal.renewedAt),
				previousDueOn: renewal.previousDueOn,
				dueOn: renewal.dueOn,
				renewedBy: ids.people.accounts.get(renewal.renewedBy) ?? null,
				channel: renewal.channel,
				memberId: ids.people.members.get(loan.member) ?? null,
				titleId: copy.titleId,
				copyId: copy.id,
				branchId: ids.places.branch(loan.branch)
			};
		})
	);
}
