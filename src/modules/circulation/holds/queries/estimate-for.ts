import { copiesOfTitle } from '#modules/catalogue/index.server.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { dueCalendar } from '../../queries/due-calendar.ts';
import { dueDatesOfCopies } from '../../queries/due-dates.ts';
import { estimateTurn, type Estimate, type FreeDays } from '../rules/estimate.ts';
import type { HoldPolicy } from '../rules/hold-policy.ts';
import { canBeWaitedFor } from '../rules/place-hold.ts';
import { holdPolicyFor } from './hold-policy-for.ts';
import { queueOfTitle, waitingOf, type QueuedHold } from './queue-of-title.ts';

// What the ledger of journeys between buildings will tell better one day: sent in the morning, there the day after.
const travelDays = 2;

export type EstimateOf = {
	titleId: string;
	materialType: string | null;
	pickupBranchId: string;
	/** The reader's own hold, or null for one that is about to be placed behind all others. */
	holdId: string | null;
	/** The reader does not want it before this day. */
	notBefore: string | null;
};

/** When a reader's turn will probably come; null when no copy can be waited for. */
export async function estimateFor(db: Db, of: EstimateOf, today: string): Promise<Estimate | null> {
	const queue = await queueOfTitle(db, of.titleId);
	const waiting = waitingOf(queue);
	const own = of.holdId === null ? -1 : waiting.findIndex((one) => one.id === of.holdId);
	const ahead = own === -1 ? waiting : waiting.slice(0, own);
	const policyOf = await policies(db, queue, of.materialType, today);
	const copies = (await copiesOfTitle(db, of.titleId)).filter((copy) =>
		canBeWaitedFor({ ...copy, isLent: true })
	);
	const due = await dueDatesOfCopies(db, of.titleId);
	const free = copies.map((copy): FreeDays => {
		const bound = queue.find((one) => one.copyId === copy.id && one.state !== 'waiting');
		if (bound) return freeAfterHold(bound, policyOf(bound), today);
		return freeAfterLoan(due.get(copy.id), today);
	});
	const hasWay = copies.some((copy) => copy.branchId !== of.pickupBranchId);
	const { holdShelfDays } = await holdPolicyFor(db, {
		pickupBranchId: of.pickupBranchId,
		memberCategoryId: null,
		materialType: of.materialType,
		day: today
	});
	return estimateTurn(
		{
			today,
			copies: free,
			ahead: ahead.map((one) => ({ loanDays: policyOf(one).loanDays })),
			holdShelfDays,
			travelDays: hasWay ? travelDays : 0,
			notBefore: of.notBefore
		},
		await dueCalendar(db, of.pickupBranchId, today)
	);
}

/** A late book comes back within a week, we hope: nobody knows better. */
function freeAfterLoan(dueOn: string | undefined, today: string): FreeDays {
	if (dueOn === undefined) return { soonest: today, latest: today };
	return dueOn < today
		? { soonest: addDays(today, 1), latest: addDays(today, 7) }
		: { soonest: dueOn, latest: dueOn };
}

function freeAfterHold(bound: QueuedHold, { loanDays, holdShelfDays }: HoldPolicy, today: string): FreeDays {
	const collectedBy = bound.readyUntil ?? addDays(today, travelDays + holdShelfDays);
	const latest = collectedBy < today ? today : collectedBy;
	return { soonest: addDays(today, loanDays), latest: addDays(latest, loanDays) };
}

/** The policy of each hold's reader, asked once for each kind of reader and pick-up place. */
async function policies(db: Db, queue: readonly QueuedHold[], materialType: string | null, day: string) {
	const members = await membersInBrief(
		db,
		queue.map((one) => one.memberId)
	);
	const scopeOf = (one: QueuedHold) => ({
		pickupBranchId: one.pickupBranchId,
		memberCategoryId: members.get(one.memberId)?.categoryId ?? null,
		materialType,
		day
	});
	const known = new Map<string, HoldPolicy>();
	for (const one of queue) {
		const scope = scopeOf(one);
		const key = JSON.stringify(scope);
		if (!known.has(key)) known.set(key, await holdPolicyFor(db, scope));
	}
	return (one: QueuedHold): HoldPolicy => {
		const policy = known.get(JSON.stringify(scopeOf(one)));
		if (!policy) throw new Error('a hold of another title was asked for');
		return policy;
	};
}
